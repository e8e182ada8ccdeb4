package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Table;

/** Where to pay in Kazakhstan: the sample of a payment order that invoices there begin with. */
record KazakhBank(Sheet sheet) {

    void write(Document page, DocumentParty seller) {
        BankCells cells = new BankCells(sheet);
        Text number = Text.of("invoice.beneficiary_number").with("number", seller.detail("bin"));
        Table table = Sheet.table(54, 28, 18)
                .addCell(cells.below("invoice.beneficiary", seller.name()).add(sheet.regular(sheet.say(number))))
                .addCell(cells.below("invoice.iik", seller.detail("iik")))
                .addCell(cells.below("invoice.kbe", seller.detail("kbe")))
                .addCell(cells.below("invoice.beneficiary_bank", seller.detail("bank")))
                .addCell(cells.below("invoice.bik", seller.detail("swift")))
                .addCell(cells.below("invoice.purpose_code", seller.detail("knp")));
        page.add(sheet.bold(sheet.label("invoice.sample")).setMarginBottom(4));
        page.add(table.setMarginBottom(16).setKeepTogether(true));
    }
}

package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentParty;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Table;

/** Where to pay from abroad. What the seller does not have is not printed. */
record GeneralBank(Sheet sheet) {

    void write(Document page, DocumentParty seller) {
        Table table = Sheet.table(20, 80);
        row(table, "invoice.beneficiary", seller.name());
        row(table, "invoice.beneficiary_bank", seller.detail("bank"));
        row(table, "invoice.iban", seller.detail("iban"));
        row(table, "invoice.swift", seller.detail("swift"));
        page.add(sheet.bold(sheet.say("invoice.payment_details")).setMarginBottom(3));
        page.add(table.setMarginBottom(10).setKeepTogether(true));
    }

    private void row(Table table, String label, String said) {
        if (!said.isEmpty()) {
            table.addCell(Sheet.bare(sheet.regular(sheet.say(label)).setFontColor(Sheet.FAINT_INK)))
                    .addCell(Sheet.bare(sheet.regular(said)));
        }
    }
}

package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Table;

/** Where to pay in Russia, laid out as the lower half of a payment order, from which it is copied field by field. */
record RussianBank(Sheet sheet) {

    void write(Document page, DocumentParty seller) {
        BankCells cells = new BankCells(sheet);
        Table table = Sheet.table(29, 29, 9, 33)
                .addCell(cells.above(2, 2, seller.detail("bank"), "invoice.payee_bank"))
                .addCell(cells.plain(1, 1, sheet.say("invoice.bik")))
                .addCell(cells.plain(1, 1, seller.detail("bik")))
                .addCell(cells.plain(1, 1, sheet.say("invoice.correspondent_account")))
                .addCell(cells.plain(1, 1, seller.detail("correspondent_account")))
                .addCell(cells.plain(1, 1, named("inn", seller)))
                .addCell(cells.plain(1, 1, named("kpp", seller)))
                .addCell(cells.plain(2, 1, sheet.say("invoice.account")))
                .addCell(cells.plain(2, 1, seller.detail("account")))
                .addCell(cells.above(1, 2, seller.name(), "invoice.payee"));
        page.add(table.setMarginBottom(16).setKeepTogether(true));
    }

    /** Empty for what the seller does not have, such as the KPP of a sole trader. */
    private String named(String label, DocumentParty seller) {
        return seller.detail(label).isEmpty()
                ? ""
                : sheet.say(Text.of("paper.detail_" + label).with("detail", seller.detail(label)));
    }
}

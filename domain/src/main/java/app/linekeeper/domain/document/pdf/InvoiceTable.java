package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.domain.invoice.InvoiceLine;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.properties.TextAlignment;

/** What is to be paid for, and the totals below. */
record InvoiceTable(Sheet sheet) {

    void write(Document page, InvoiceContent invoice) {
        String sign = Sheet.sign(invoice.total());
        RuledTable table = new RuledTable(sheet, 5, 51, 9, 8, 13, 14)
                .head(
                        Text.of("paper.column_place"),
                        Text.of("invoice.column_what"),
                        Text.of("paper.column_quantity"),
                        Text.of("paper.column_unit"),
                        Text.of("paper.column_price").with("sign", sign),
                        Text.of("paper.column_sum").with("sign", sign));
        OneLine narrowest = OneLine.of(page, 0.13f);
        for (int i = 0; i < invoice.lines().size(); i++) {
            line(table, i + 1, invoice.lines().get(i), narrowest);
        }
        table.write(page);
        new Totals(sheet).write(page, invoice.total(), invoice.tax(), "invoice.due");
    }

    private void line(RuledTable table, int place, InvoiceLine line, OneLine narrowest) {
        table.cell(String.valueOf(place), TextAlignment.CENTER)
                .cell(line.what(), TextAlignment.LEFT)
                .cell(String.valueOf(line.quantity()), TextAlignment.CENTER)
                .cell(line.unit(), TextAlignment.CENTER)
                .sum(sheet.figures(line.price()), narrowest)
                .sum(sheet.figures(line.sum()), narrowest)
                .adds(line.sum());
    }
}

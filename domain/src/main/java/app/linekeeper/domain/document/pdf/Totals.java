package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentTax;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.MoneyFormat;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;

/** The sum of all rows, the tax in it, and what it comes to. Never torn apart. */
record Totals(Sheet sheet) {

    /** @param due the label of what it comes to */
    void write(Document page, Money total, DocumentTax tax, String due) {
        Table totals = Sheet.table(74, 26);
        row(totals, sheet.regular(sheet.label("paper.total")), sheet.regular(sheet.figures(total)));
        String within = tax.percent() == null ? "\u2014" : sheet.figures(tax.amount());
        row(totals, sheet.regular(sheet.label(taxLine(tax))), sheet.regular(within));
        Paragraph sum = sheet.bold(MoneyFormat.of(total, sheet.language())).setFontSize(11);
        row(totals, sheet.bold(sheet.label(due)).setFontSize(11), sum);
        page.add(totals.setMarginTop(6).setMarginBottom(10).setKeepTogether(true));
    }

    private static void row(Table totals, Paragraph label, Paragraph sum) {
        Cell left = Sheet.bare(label.setTextAlignment(TextAlignment.RIGHT));
        Cell right = Sheet.bare(sum.setTextAlignment(TextAlignment.RIGHT)).setPaddingRight(4);
        totals.addCell(left.setVerticalAlignment(VerticalAlignment.BOTTOM));
        totals.addCell(right.setVerticalAlignment(VerticalAlignment.BOTTOM));
    }

    /** What the tax is called, with its rate or with the ground why there is none. */
    static Text taxLine(DocumentTax tax) {
        if (tax.percent() != null) {
            return Text.of("paper.tax").with("percent", tax.percent());
        }
        return tax.ground().isEmpty()
                ? Text.of("paper.tax_none")
                : Text.of("paper.tax_none_ground").with("ground", tax.ground());
    }
}

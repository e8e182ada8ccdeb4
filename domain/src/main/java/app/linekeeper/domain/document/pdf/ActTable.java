package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
import app.linekeeper.domain.document.DocumentTax;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.MoneyFormat;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.VerticalAlignment;

/** The services of an act with their sums, and the totals below. The head of the table is repeated on every page. */
record ActTable(Sheet sheet) {

    private static final float[] WIDTHS = {5, 38, 15, 8, 8, 13, 13};
    private static final float[] TOTAL_WIDTHS = {74, 26};

    void write(Document page, ActContent act) {
        Table table = Sheet.table(WIDTHS);
        String sign = sign(act.total());
        head(table, Text.of("act.column_place"));
        head(table, Text.of("act.column_service"));
        head(table, Text.of("act.column_period"));
        head(table, Text.of("act.column_quantity"));
        head(table, Text.of("act.column_unit"));
        head(table, Text.of("act.column_price").with("sign", sign));
        head(table, Text.of("act.column_sum").with("sign", sign));
        for (int i = 0; i < act.lines().size(); i++) {
            line(table, i + 1, act.lines().get(i));
        }
        page.add(table);
        page.add(totals(act));
    }

    private void head(Table table, Text column) {
        table.addHeaderCell(Sheet.ruled(sheet.bold(sheet.say(column)).setFontSize(8.5f), TextAlignment.CENTER)
                .setBackgroundColor(Sheet.SHADE)
                .setVerticalAlignment(VerticalAlignment.MIDDLE));
    }

    private void line(Table table, int place, ActLine line) {
        add(table, String.valueOf(place), TextAlignment.CENTER);
        add(table, line.service(), TextAlignment.LEFT);
        String period = Dates.inFigures(line.from()) + " \u2013 " + Dates.inFigures(line.until());
        add(table, period, TextAlignment.CENTER);
        add(table, String.valueOf(line.quantity()), TextAlignment.CENTER);
        add(table, sheet.say("act.unit"), TextAlignment.CENTER);
        add(table, figures(line.price()), TextAlignment.RIGHT);
        add(table, figures(line.sum()), TextAlignment.RIGHT);
    }

    private void add(Table table, String said, TextAlignment alignment) {
        table.addCell(Sheet.ruled(sheet.regular(said).setFontSize(9), alignment).setKeepTogether(true));
    }

    private Table totals(ActContent act) {
        Table totals = Sheet.table(TOTAL_WIDTHS);
        total(totals, sheet.regular(sheet.say("act.total")), sheet.regular(figures(act.total())));
        DocumentTax tax = act.tax();
        String sum = tax.percent() == null ? "\u2014" : figures(tax.amount());
        total(totals, sheet.regular(sheet.say(taxLine(tax))), sheet.regular(sum));
        Paragraph due =
                sheet.bold(MoneyFormat.of(act.total(), sheet.language())).setFontSize(11);
        total(totals, sheet.bold(sheet.say("act.total_with_tax")).setFontSize(11), due);
        return totals.setMarginTop(6).setMarginBottom(10).setKeepTogether(true);
    }

    private static void total(Table totals, Paragraph label, Paragraph sum) {
        Cell left = Sheet.bare(label.setTextAlignment(TextAlignment.RIGHT));
        Cell right = Sheet.bare(sum.setTextAlignment(TextAlignment.RIGHT)).setPaddingRight(4);
        totals.addCell(left.setVerticalAlignment(VerticalAlignment.BOTTOM));
        totals.addCell(right.setVerticalAlignment(VerticalAlignment.BOTTOM));
    }

    private static Text taxLine(DocumentTax tax) {
        if (tax.percent() != null) {
            return Text.of("act.tax").with("percent", tax.percent());
        }
        return tax.ground().isEmpty()
                ? Text.of("act.tax_none")
                : Text.of("act.tax_none_ground").with("ground", tax.ground());
    }

    private String figures(Money money) {
        return MoneyFormat.figures(money, sheet.language());
    }

    private static String sign(Money money) {
        return switch (money.currency().getCurrencyCode()) {
            case "RUB" -> "\u20BD";
            case "KZT" -> "\u20B8";
            case "USD" -> "$";
            default -> money.currency().getCurrencyCode();
        };
    }
}

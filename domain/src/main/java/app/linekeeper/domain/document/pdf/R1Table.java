package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import com.itextpdf.layout.properties.VerticalAlignment;

/** The eight columns of form R-1 and what they come to. Their head is repeated on every page. */
record R1Table(Sheet sheet) {

    private static final float[] SHARES = {5, 26, 10, 24, 7, 7, 10, 11};
    private static final float NARROWEST_SUM = 0.1f;
    private static final float SIZE = 8.5f;

    void write(Document page, ActContent act) {
        Table table = new Table(UnitValue.createPercentArray(SHARES))
                .useAllAvailableWidth()
                .setFixedLayout();
        head(table, Sheet.sign(act.total()));
        OneLine sums = OneLine.of(page, NARROWEST_SUM);
        String unit = sheet.say(new ActWords(act).of("unit"));
        for (int i = 0; i < act.lines().size(); i++) {
            line(table, i + 1, act.lines().get(i), unit, sums);
        }
        total(table, act, sums);
        CarriedOver.in(table, sheet, act.lines().stream().map(ActLine::sum).toList());
        page.add(table.setMarginBottom(5));
    }

    private void head(Table table, String sign) {
        for (String column : new String[] {"place", "what", "day", "report", "unit"}) {
            table.addHeaderCell(named(2, 1, Text.of("kazakh_act.column_" + column)));
        }
        table.addHeaderCell(named(1, 3, Text.of("kazakh_act.column_done")));
        for (String column : new String[] {"quantity", "price", "sum"}) {
            table.addHeaderCell(
                    named(1, 1, Text.of("kazakh_act.column_" + column).with("sign", sign)));
        }
        for (int column = 1; column <= SHARES.length; column++) {
            table.addHeaderCell(head(1, 1, sheet.small(String.valueOf(column)).setFontSize(6.5f)));
        }
    }

    private Cell named(int rows, int columns, Text name) {
        return head(rows, columns, sheet.regular(sheet.label(name)).setFontSize(6));
    }

    private static Cell head(int rows, int columns, Paragraph said) {
        return Sheet.ruled(new Cell(rows, columns), said, TextAlignment.CENTER)
                .setPaddings(1, 2, 1, 2)
                .setVerticalAlignment(VerticalAlignment.MIDDLE);
    }

    private void line(Table table, int place, ActLine line, String unit, OneLine sums) {
        cell(table, 1, String.valueOf(place), TextAlignment.CENTER);
        cell(table, 1, line.service(), TextAlignment.LEFT);
        cell(table, 1, Dates.inFigures(line.from()) + " \u2013 " + Dates.inFigures(line.until()), TextAlignment.CENTER);
        cell(table, 1, "", TextAlignment.CENTER);
        cell(table, 1, unit, TextAlignment.CENTER);
        cell(table, 1, String.valueOf(line.quantity()), TextAlignment.CENTER);
        sum(table, line.price(), sums);
        sum(table, line.sum(), sums);
    }

    private void total(Table table, ActContent act, OneLine sums) {
        int quantity = act.lines().stream().mapToInt(ActLine::quantity).sum();
        cell(table, 5, sheet.label("kazakh_act.total"), TextAlignment.RIGHT);
        cell(table, 1, String.valueOf(quantity), TextAlignment.CENTER);
        cell(table, 1, sheet.say("kazakh_act.not_summed"), TextAlignment.CENTER);
        sum(table, act.total(), sums);
    }

    private void sum(Table table, Money money, OneLine line) {
        String figures = sheet.figures(money);
        Paragraph written = sheet.regular(figures).setFontSize(line.size(figures, SIZE));
        table.addCell(Sheet.ruled(written, TextAlignment.RIGHT).setKeepTogether(true));
    }

    private void cell(Table table, int columns, String said, TextAlignment alignment) {
        Paragraph written = sheet.regular(said).setFontSize(SIZE);
        table.addCell(Sheet.ruled(new Cell(1, columns), written, alignment).setKeepTogether(true));
    }
}

package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
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

    private static final int COLUMNS = 8;

    void write(Document page, ActContent act) {
        Table table = new Table(UnitValue.createPercentArray(new float[] {5, 26, 10, 24, 7, 7, 10, 11}))
                .useAllAvailableWidth()
                .setFixedLayout();
        head(table, Sheet.sign(act.total()));
        String unit = sheet.say(new ActWords(act).of("unit"));
        for (int i = 0; i < act.lines().size(); i++) {
            line(table, i + 1, act.lines().get(i), unit);
        }
        total(table, act);
        page.add(table.setMarginBottom(5));
    }

    private void head(Table table, String sign) {
        for (String column : new String[] {"place", "what", "day", "report", "unit"}) {
            table.addHeaderCell(named(2, 1, Text.of("r1.column_" + column)));
        }
        table.addHeaderCell(named(1, 3, Text.of("r1.column_done")));
        for (String column : new String[] {"quantity", "price", "sum"}) {
            table.addHeaderCell(named(1, 1, Text.of("r1.column_" + column).with("sign", sign)));
        }
        for (int column = 1; column <= COLUMNS; column++) {
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

    private void line(Table table, int place, ActLine line, String unit) {
        cell(table, 1, String.valueOf(place), TextAlignment.CENTER);
        cell(table, 1, line.service(), TextAlignment.LEFT);
        cell(table, 1, Dates.inFigures(line.from()) + " \u2013 " + Dates.inFigures(line.until()), TextAlignment.CENTER);
        cell(table, 1, "", TextAlignment.CENTER);
        cell(table, 1, unit, TextAlignment.CENTER);
        cell(table, 1, String.valueOf(line.quantity()), TextAlignment.CENTER);
        cell(table, 1, sheet.figures(line.price()), TextAlignment.RIGHT);
        cell(table, 1, sheet.figures(line.sum()), TextAlignment.RIGHT);
    }

    private void total(Table table, ActContent act) {
        int quantity = act.lines().stream().mapToInt(ActLine::quantity).sum();
        cell(table, 5, sheet.label("r1.total"), TextAlignment.RIGHT);
        cell(table, 1, String.valueOf(quantity), TextAlignment.CENTER);
        cell(table, 1, sheet.say("r1.not_summed"), TextAlignment.CENTER);
        cell(table, 1, sheet.figures(act.total()), TextAlignment.RIGHT);
    }

    private void cell(Table table, int columns, String said, TextAlignment alignment) {
        Paragraph written = sheet.regular(said).setFontSize(8.5f);
        table.addCell(Sheet.ruled(new Cell(1, columns), written, alignment).setKeepTogether(true));
    }
}

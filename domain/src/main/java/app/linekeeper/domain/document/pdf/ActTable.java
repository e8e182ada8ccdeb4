package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.properties.TextAlignment;

/** The services of an act with their sums, and the totals below. */
record ActTable(Sheet sheet) {

    void write(Document page, ActContent act) {
        String sign = Sheet.sign(act.total());
        RuledTable table = new RuledTable(sheet, 5, 38, 15, 8, 8, 13, 13)
                .head(
                        Text.of("paper.column_place"),
                        Text.of("act.column_service"),
                        Text.of("act.column_period"),
                        Text.of("paper.column_quantity"),
                        Text.of("paper.column_unit"),
                        Text.of("paper.column_price").with("sign", sign),
                        Text.of("paper.column_sum").with("sign", sign));
        for (int i = 0; i < act.lines().size(); i++) {
            line(table, i + 1, act.lines().get(i));
        }
        table.write(page);
        new Totals(sheet).write(page, act.total(), act.tax(), "act.total_with_tax");
    }

    private void line(RuledTable table, int place, ActLine line) {
        table.cell(String.valueOf(place), TextAlignment.CENTER)
                .cell(line.service(), TextAlignment.LEFT)
                .cell(Dates.inFigures(line.from()) + " \u2013 " + Dates.inFigures(line.until()), TextAlignment.CENTER)
                .cell(String.valueOf(line.quantity()), TextAlignment.CENTER)
                .cell(sheet.say("act.unit"), TextAlignment.CENTER)
                .cell(sheet.figures(line.price()), TextAlignment.RIGHT)
                .cell(sheet.figures(line.sum()), TextAlignment.RIGHT);
    }
}

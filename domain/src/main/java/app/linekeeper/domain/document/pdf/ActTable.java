package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.properties.TextAlignment;
import java.util.Objects;
import java.util.stream.Stream;

/** What an act certifies, with its sums and, where there is tax, the tax of every row; and the totals below. */
record ActTable(Sheet sheet) {

    void write(Document page, ActContent act) {
        ActWords words = new ActWords(act);
        boolean taxed = act.tax().percent() != null && act.lines().stream().allMatch(line -> line.tax() != null);
        RuledTable table = taxed
                ? new RuledTable(sheet, 4, 26, 13, 8, 6, 11, 11, 10, 11)
                : new RuledTable(sheet, 5, 38, 15, 8, 8, 13, 13);
        table.head(
                Stream.concat(named(words), taxed ? withTax(act) : plain(act)).toArray(Text[]::new));
        OneLine narrowest = OneLine.of(page, taxed ? 0.1f : 0.13f);
        for (int i = 0; i < act.lines().size(); i++) {
            line(table, i + 1, act.lines().get(i), sheet.say(words.of("unit")));
            sums(table, act.lines().get(i), taxed, narrowest);
        }
        table.write(page);
        new Totals(sheet).write(page, act.total(), act.tax(), words.key("total"));
    }

    private static Stream<Text> named(ActWords words) {
        return Stream.of(
                Text.of("paper.column_place"),
                words.of("column_what"),
                Text.of("act.column_period"),
                Text.of("paper.column_quantity"),
                Text.of("paper.column_unit"));
    }

    private static Stream<Text> plain(ActContent act) {
        return signed(act, Text.of("paper.column_price"), Text.of("paper.column_sum"));
    }

    private static Stream<Text> withTax(ActContent act) {
        Text tax = Text.of("paper.column_tax")
                .with("percent", Objects.requireNonNull(act.tax().percent()));
        return signed(
                act,
                Text.of("paper.column_gross_price"),
                Text.of("paper.column_net"),
                tax,
                Text.of("paper.column_gross"));
    }

    private static Stream<Text> signed(ActContent act, Text... columns) {
        String sign = Sheet.sign(act.total());
        return Stream.of(columns).map(column -> column.with("sign", sign));
    }

    private void line(RuledTable table, int place, ActLine line, String unit) {
        table.cell(String.valueOf(place), TextAlignment.CENTER)
                .cell(line.service(), TextAlignment.LEFT)
                .cell(Dates.inFigures(line.from()) + " \u2013 " + Dates.inFigures(line.until()), TextAlignment.CENTER)
                .cell(String.valueOf(line.quantity()), TextAlignment.CENTER)
                .cell(unit, TextAlignment.CENTER);
    }

    private void sums(RuledTable table, ActLine line, boolean taxed, OneLine narrowest) {
        table.sum(sheet.figures(line.price()), narrowest);
        Money tax = line.tax();
        if (taxed && tax != null) {
            table.sum(sheet.figures(line.sum().minus(tax)), narrowest).sum(sheet.figures(tax), narrowest);
        }
        table.sum(sheet.figures(line.sum()), narrowest).adds(line.sum());
    }
}

package app.linekeeper.conversations.pack;

import app.linekeeper.domain.pack.MissingActs;
import app.linekeeper.domain.pack.Pack;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.List;

/** Packs in words: their days, whose they are, what they came to and what is missing. */
public final class PackTexts {

    private static final int MOST_ROWS = 3;
    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final int LONGEST_NAME = 80;

    private PackTexts() {}

    /** A month, a quarter or a year by its name, other days from the first to the last. */
    public static Text period(Period period) {
        int month = period.from().getMonthValue();
        String year = String.valueOf(period.from().getYear());
        if (period.isOfMonths(1)) {
            return Text.of("pack.month").with("month", String.valueOf(month)).with("year", year);
        }
        if (period.isOfMonths(QUARTER) && month % QUARTER == 1) {
            return Text.of("pack.quarter").with("n", month / QUARTER + 1).with("year", year);
        }
        return period.isOfMonths(YEAR) && month == 1
                ? Text.of("pack.year").with("year", year)
                : days(Text.of("pack.days"), period);
    }

    /** Fills the first and the last day, in figures. */
    public static Text days(Text text, Period period) {
        return text.with("from", Dates.inFigures(period.from())).with("until", Dates.inFigures(period.until()));
    }

    /** Fills the period, and of whom the acts are. */
    public static Text about(Text text, Pack pack) {
        return text.with("period", period(pack.period())).with("whose", whose(pack));
    }

    private static Text whose(Pack pack) {
        if (pack.whose() == null) {
            return Text.of("pack.all");
        }
        return Text.of(pack.scope().company() == null ? "pack.of_client" : "pack.of_company")
                .with("name", cut(pack.whose()));
    }

    /** One sum for each currency, parted by commas. */
    public static Text sums(List<Money> sums) {
        return sums.stream()
                .map(sum -> Text.of("pack.sum").with("sum", sum))
                .reduce((first, next) ->
                        Text.of("pack.and").with("first", first).with("next", next))
                .orElseThrow();
    }

    /** Why some orders have no act: a few rows, and how many orders there are besides. */
    public static List<Text> missing(List<MissingActs> missing) {
        List<Text> rows = new ArrayList<>();
        missing.stream().limit(MOST_ROWS).forEach(row -> rows.add(row(row)));
        int more =
                missing.stream().skip(MOST_ROWS).mapToInt(MissingActs::orders).sum();
        if (more > 0) {
            rows.add(Text.of("pack.missing_more").with("n", more));
        }
        return rows;
    }

    private static Text row(MissingActs row) {
        return row.name() == null
                ? Text.of("pack.missing_other")
                        .with("n", row.orders())
                        .with("why", row.reason().name())
                : Text.of("pack.missing_requisites")
                        .with("company", cut(row.name()))
                        .with("n", row.orders());
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "\u2026";
    }
}

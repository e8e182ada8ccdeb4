package app.linekeeper.conversations.flows.pack;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.pack.PackTexts;
import app.linekeeper.domain.shared.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The periods that are mostly asked for: the months and quarters that are over or under way, and the years. */
final class UsualPeriods {

    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private UsualPeriods() {}

    static Period pastMonth(LocalDate today) {
        return Period.of(YearMonth.from(today).minusMonths(1));
    }

    static List<Option<Period>> options(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        YearMonth quarter = month.minusMonths((month.getMonthValue() - 1) % QUARTER);
        YearMonth year = YearMonth.of(today.getYear(), 1);
        return Stream.of(
                        pastMonth(today),
                        Period.of(month),
                        Period.of(quarter.minusMonths(QUARTER), QUARTER),
                        Period.of(quarter, QUARTER),
                        Period.of(year.minusMonths(YEAR), YEAR),
                        Period.of(year, YEAR))
                .map(period -> Option.of(period, PackTexts.period(period)))
                .toList();
    }
}

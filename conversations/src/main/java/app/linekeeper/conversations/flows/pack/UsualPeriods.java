package app.linekeeper.conversations.flows.pack;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.pack.PackTexts;
import app.linekeeper.domain.pack.PackPeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The periods that are mostly asked for: the months and quarters that are over or under way, and the years. */
final class UsualPeriods {

    private static final int QUARTER = 3;
    private static final int YEAR = 12;

    private UsualPeriods() {}

    static PackPeriod pastMonth(LocalDate today) {
        return PackPeriod.of(YearMonth.from(today).minusMonths(1));
    }

    static List<Option<PackPeriod>> options(LocalDate today) {
        YearMonth month = YearMonth.from(today);
        YearMonth quarter = month.minusMonths((month.getMonthValue() - 1) % QUARTER);
        YearMonth year = YearMonth.of(today.getYear(), 1);
        return Stream.of(
                        pastMonth(today),
                        PackPeriod.of(month),
                        PackPeriod.of(quarter.minusMonths(QUARTER), QUARTER),
                        PackPeriod.of(quarter, QUARTER),
                        PackPeriod.of(year.minusMonths(YEAR), YEAR),
                        PackPeriod.of(year, YEAR))
                .map(period -> Option.of(period, PackTexts.period(period)))
                .toList();
    }
}

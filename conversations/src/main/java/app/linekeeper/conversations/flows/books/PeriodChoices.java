package app.linekeeper.conversations.flows.books;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The days that accountants ask for: what is usual. */
final class PeriodChoices {

    private static final int QUARTER = 3;

    private PeriodChoices() {}

    /**
     * The past month and quarter, this month and year, and the year before.
     *
     * @param last the last day that can be had
     */
    static List<Option<Period>> upTo(LocalDate last) {
        YearMonth month = YearMonth.from(last.plusDays(1));
        YearMonth quarter = month.minusMonths((month.getMonthValue() - 1) % QUARTER);
        List<Option<Period>> options = new ArrayList<>();
        options.add(option("period.past_month", Period.of(month.minusMonths(1))));
        if (last.plusDays(1).getDayOfMonth() > 1) {
            options.add(option("period.this_month", new Period(month.atDay(1), last)));
        }
        options.add(option("period.past_quarter", Period.of(quarter.minusMonths(QUARTER), QUARTER)));
        options.add(option("period.this_year", new Period(last.withDayOfYear(1), last)));
        options.add(option("period.past_year", Period.of(YearMonth.of(last.getYear() - 1, 1), 12)));
        return options;
    }

    private static Option<Period> option(String key, Period period) {
        return Option.of(
                period,
                Text.of(key)
                        .with("from", Dates.inFigures(period.from()))
                        .with("until", Dates.inFigures(period.until())));
    }
}

package app.linekeeper.conversations.flows.books;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days that accountants ask for: what is usual as buttons, anything else typed. */
final class PeriodChoices {

    private static final Pattern TWO_DAYS =
            Pattern.compile("\\D*(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\D+(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\D*");
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
        options.add(option("period.past_month", months(month.minusMonths(1), 1)));
        if (last.plusDays(1).getDayOfMonth() > 1) {
            options.add(option("period.this_month", new Period(month.atDay(1), last)));
        }
        options.add(option("period.past_quarter", months(quarter.minusMonths(QUARTER), QUARTER)));
        options.add(option("period.this_year", new Period(last.withDayOfYear(1), last)));
        options.add(option("period.past_year", months(YearMonth.of(last.getYear() - 1, 1), 12)));
        return options;
    }

    /** Two days as {@code 01.11.2026 – 30.11.2026}, whatever stands between them. */
    static Outcome<Period> read(String typed) {
        Matcher days = TWO_DAYS.matcher(typed);
        try {
            if (days.matches()) {
                return Outcome.done(new Period(day(days, 1), day(days, 4)));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // no such day, or the last one is before the first
        }
        return Answers.notUnderstood(Text.of("period.not_understood"));
    }

    private static LocalDate day(Matcher days, int group) {
        return LocalDate.of(
                Integer.parseInt(days.group(group + 2)),
                Integer.parseInt(days.group(group + 1)),
                Integer.parseInt(days.group(group)));
    }

    private static Period months(YearMonth first, int months) {
        return new Period(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    private static Option<Period> option(String key, Period period) {
        return Option.of(
                period,
                Text.of(key)
                        .with("from", Dates.inFigures(period.from()))
                        .with("until", Dates.inFigures(period.until())));
    }
}

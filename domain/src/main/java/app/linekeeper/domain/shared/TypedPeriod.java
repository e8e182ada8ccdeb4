package app.linekeeper.domain.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period as people write it: its first and last day, one day, or a month. */
public final class TypedPeriod {

    private static final String DAY = "(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})";
    private static final Pattern DAYS =
            Pattern.compile("\\P{Nd}{0,10}" + DAY + "(?:\\P{Nd}{1,10}" + DAY + ")?\\P{Nd}{0,10}");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./-](\\d{4})");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private TypedPeriod() {}

    /** {@code 01.10.2026–15.10.2026}, {@code 15.10.2026}, {@code 10.2026}; refused if it is none, or ends before it begins. */
    public static Outcome<Period> read(String typed) {
        try {
            Matcher month = MONTH.matcher(typed.strip());
            if (month.matches()) {
                return checked(Period.of(YearMonth.of(number(month, 2), number(month, 1))));
            }
            Matcher days = DAYS.matcher(typed);
            return days.matches() ? checked(period(days)) : unread();
        } catch (DateTimeException | IllegalArgumentException noSuchDay) {
            return unread();
        }
    }

    private static Period period(Matcher days) {
        LocalDate from = day(days, 1);
        return new Period(from, days.group(4) == null ? from : day(days, 4));
    }

    private static LocalDate day(Matcher days, int group) {
        return LocalDate.of(number(days, group + 2), number(days, group + 1), number(days, group));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Outcome<Period> checked(Period period) {
        return period.from().getYear() >= FIRST_YEAR && period.until().getYear() <= LAST_YEAR
                ? Outcome.done(period)
                : unread();
    }

    private static Outcome<Period> unread() {
        return Refusal.of(Reason.DAYS_NOT_UNDERSTOOD).asOutcome();
    }
}

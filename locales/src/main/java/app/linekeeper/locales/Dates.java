package app.linekeeper.locales;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as people name them. A {@link LocalDate} given to a text as an argument is said in full. */
public final class Dates {

    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private Dates() {}

    /** Day, month and year: "26 November 2026". */
    public static Text inFull(LocalDate date) {
        return of("dates.full", date).with("year", String.valueOf(date.getYear()));
    }

    /** Day and month: "26 November". */
    public static Text withoutYear(LocalDate date) {
        return of("dates.without_year", date);
    }

    /** For a list: day and month in today's year, in full in any other. */
    public static Text inList(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? withoutYear(date) : inFull(date);
    }

    /** With the day of the week: "Thursday, 26 November 2026". */
    public static Text withWeekday(LocalDate date) {
        return Text.of("dates.with_weekday")
                .with("weekday", Text.of("dates.weekday." + date.getDayOfWeek().getValue()))
                .with("date", date);
    }

    /** With the day of the week when it is less than a week away from today, otherwise in full. */
    public static Text near(LocalDate date, LocalDate today) {
        return Math.abs(ChronoUnit.DAYS.between(today, date)) < 7 ? withWeekday(date) : inFull(date);
    }

    /** Counted from today: "today", "tomorrow", "in 3 days", "yesterday", "5 days ago". */
    public static Text fromToday(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        return days < 0
                ? Text.of("dates.ago").with("n", -days)
                : Text.of("dates.ahead").with("n", days);
    }

    /** In figures, for the tables and file names of documents: "26.11.2026". */
    public static String inFigures(LocalDate date) {
        return NUMERIC.format(date);
    }

    private static Text of(String key, LocalDate date) {
        return Text.of(key)
                .with("date", date.getDayOfMonth())
                .with("month", Text.of("dates.month." + date.getMonthValue()));
    }
}

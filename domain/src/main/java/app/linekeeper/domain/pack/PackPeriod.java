package app.linekeeper.domain.pack;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days whose acts are packed.
 *
 * @param from the first day
 * @param until the last day, inclusive; not before the first
 */
public record PackPeriod(LocalDate from, LocalDate until) {

    private static final String BETWEEN = "..";

    public PackPeriod {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(until + " is before " + from);
        }
    }

    /** All days of a month. */
    public static PackPeriod of(YearMonth month) {
        return new PackPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /** All days of so many months. */
    public static PackPeriod of(YearMonth first, int months) {
        return new PackPeriod(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws RuntimeException if it is no period
     */
    public static PackPeriod parse(String text) {
        int at = text.indexOf(BETWEEN);
        return new PackPeriod(
                LocalDate.parse(text.substring(0, at)), LocalDate.parse(text.substring(at + BETWEEN.length())));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether it is made of so many whole months. */
    public boolean isOfMonths(int months) {
        return equals(of(YearMonth.from(from), months));
    }

    /** Such as {@code 2026-10-01..2026-10-31}. */
    @Override
    public String toString() {
        return from + BETWEEN + until;
    }
}

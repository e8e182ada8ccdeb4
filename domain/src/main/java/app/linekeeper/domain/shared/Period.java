package app.linekeeper.domain.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * Days from the first to the last, both inclusive.
 *
 * @param from not after the last
 */
public record Period(LocalDate from, LocalDate until) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Period {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + until);
        }
    }

    /** All days of a month. */
    public static Period of(YearMonth month) {
        return of(month, 1);
    }

    /** All days of so many months. */
    public static Period of(YearMonth first, int months) {
        return new Period(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is none that can be
     * @throws java.time.format.DateTimeParseException if a day of it cannot be read
     */
    public static Period parse(String kept) {
        String[] days = kept.split("/", -1);
        return new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether it is made of so many whole months. */
    public boolean isOfMonths(int months) {
        return equals(of(YearMonth.from(from), months));
    }

    /** When its first day begins in the zone. */
    public Instant begins(ZoneId zone) {
        return from.atStartOfDay(zone).toInstant();
    }

    /** When the day after its last one begins in the zone. */
    public Instant ends(ZoneId zone) {
        return until.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** As it is kept, such as {@code 2026-11-01/2026-11-30}. */
    @Override
    public String toString() {
        return from + "/" + until;
    }
}

package app.linekeeper.domain.line;

import java.time.LocalDate;

/**
 * The time that a purchase or a renewal pays for.
 *
 * @param runsFrom the first day on which the line runs because of it, in the line's zone
 * @param termStart the first day of the term, by which periods of one line never overlap (rule 12)
 * @param calendar until when the line is paid then
 */
public record PaidTime(LocalDate runsFrom, LocalDate termStart, LineCalendar calendar) {

    /** Of a line that is started on this day: its term begins on the day after. */
    public static PaidTime startingOn(LocalDate day, int months) {
        return new PaidTime(day, day.plusDays(1), LineCalendar.startingOn(day, months));
    }

    /** Of a line that is renewed on this day: right after the old end, or, once that has passed, as if it were started. */
    public static PaidTime renewedOn(LocalDate today, LineCalendar old, int months) {
        LocalDate next = old.end().plusDays(1);
        return old.isOffOn(today) ? startingOn(today, months) : new PaidTime(next, next, old.renewedOn(today, months));
    }
}

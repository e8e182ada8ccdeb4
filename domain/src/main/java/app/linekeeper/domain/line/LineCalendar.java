package app.linekeeper.domain.line;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Until when a line is paid: its last day and the day of the month it keeps through short months (rule 12).
 *
 * @param end the last day paid for, inclusive, in the line's zone
 * @param anchorDay 1 to 31; the end falls on this day, or on the last day of a shorter month
 */
public record LineCalendar(LocalDate end, int anchorDay) {

    public LineCalendar {
        if (end.getDayOfMonth() != Math.min(anchorDay, end.lengthOfMonth())) {
            throw new IllegalArgumentException("end " + end + " does not fall on anchor day " + anchorDay);
        }
    }

    /** A line that starts on this day and is paid for so many months: 31 January and one month end on 28 February. */
    public static LineCalendar startingOn(LocalDate day, int months) {
        return new LineCalendar(day, day.getDayOfMonth()).plusMonths(months);
    }

    /** The calendar of a line that ends on this day by itself, such as a trial. */
    public static LineCalendar endingOn(LocalDate end) {
        return new LineCalendar(end, end.getDayOfMonth());
    }

    /** Renewed on this day: added to the old end, or from this day where the old end has passed (rule 12). */
    public LineCalendar renewedOn(LocalDate today, int months) {
        return isOffOn(today) ? startingOn(today, months) : plusMonths(months);
    }

    /** As it was before the line ran from this day on, if that was paid for last. */
    public LineCalendar before(LocalDate day) {
        LocalDate former = day.minusDays(1);
        return former.getDayOfMonth() == Math.min(anchorDay, former.lengthOfMonth())
                ? new LineCalendar(former, anchorDay)
                : endingOn(former);
    }

    /** Whether the paid time is over: the end itself is still a paid day. */
    public boolean isOffOn(LocalDate today) {
        return today.isAfter(end);
    }

    /** Days from this day to the end; 0 on the last day, negative afterwards. */
    public long daysLeftOn(LocalDate today) {
        return ChronoUnit.DAYS.between(today, end);
    }

    private LineCalendar plusMonths(int months) {
        if (months < 1) {
            throw new IllegalArgumentException("a term has at least one month: " + months);
        }
        YearMonth month = YearMonth.from(end).plusMonths(months);
        return new LineCalendar(month.atDay(Math.min(anchorDay, month.lengthOfMonth())), anchorDay);
    }
}

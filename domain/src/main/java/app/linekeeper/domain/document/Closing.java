package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.ActsDue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/**
 * An act that an order gets sooner or later (rules 27 and 29).
 *
 * @param part of the order that it certifies
 * @param day its date in the seller's zone, before which it cannot be had
 */
record Closing(ActPart part, LocalDate day) {

    /**
     * All that an order gets, in the order of their days.
     *
     * @param paidOn the day of payment in the seller's zone
     * @param periods of those lines of the order that run
     */
    static List<Closing> of(ActsDue due, LocalDate paidOn, Collection<PaidPeriod> periods) {
        return switch (due) {
            case AT_PAYMENT -> periods.isEmpty() ? List.of() : List.of(new Closing(ActPart.WHOLE, paidOn));
            case AT_END ->
                periods.stream()
                        .map(PaidPeriod::until)
                        .distinct()
                        .sorted()
                        .map(day -> new Closing(ActPart.endingOn(day), day))
                        .toList();
            case MONTHLY ->
                periods.stream()
                        .flatMap(PaidPeriod::months)
                        .distinct()
                        .sorted()
                        .map(month -> new Closing(ActPart.in(month), lastDay(month, periods)))
                        .toList();
        };
    }

    /** Of the month, or of what is paid for in it where that ends earlier. */
    private static LocalDate lastDay(YearMonth month, Collection<PaidPeriod> periods) {
        return periods.stream()
                .flatMap(period -> period.within(month).stream())
                .map(PaidPeriod::until)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}

package app.linekeeper.domain.document;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What of an order one act certifies (rule 29).
 *
 * @param name empty for all of it; a day such as {@code 2027-11-29} for the lines whose time ends then; a month such as
 *     {@code 2027-11} for what falls into it
 */
record ActPart(String name) {

    static final ActPart WHOLE = new ActPart("");

    private static final int LENGTH_OF_MONTH = "2027-11".length();

    static ActPart endingOn(LocalDate day) {
        return new ActPart(day.toString());
    }

    static ActPart in(YearMonth month) {
        return new ActPart(month.toString());
    }

    /** Which days of a line's period it certifies; empty for none. */
    Optional<PaidPeriod> of(PaidPeriod period) {
        if (name.isEmpty()) {
            return Optional.of(period);
        }
        return name.length() == LENGTH_OF_MONTH
                ? period.within(YearMonth.parse(name))
                : Optional.of(period).filter(whole -> whole.until().equals(LocalDate.parse(name)));
    }
}

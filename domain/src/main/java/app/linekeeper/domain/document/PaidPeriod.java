package app.linekeeper.domain.document;

import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** The days that a line of an order pays for, the last one inclusive. */
record PaidPeriod(LocalDate from, LocalDate until) {

    PaidPeriod {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException(until + " is before " + from);
        }
    }

    /** Reads two days with a stroke between, as ISO 8601 writes an interval. */
    static PaidPeriod parse(String text) {
        String[] days = text.split("/");
        return new PaidPeriod(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    /** The months that it touches, in their order. */
    Stream<YearMonth> months() {
        YearMonth first = YearMonth.from(from);
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(first.until(YearMonth.from(until), ChronoUnit.MONTHS) + 1);
    }

    /** Its days in the month; empty where there are none. */
    Optional<PaidPeriod> within(YearMonth month) {
        LocalDate first = from.isAfter(month.atDay(1)) ? from : month.atDay(1);
        LocalDate last = until.isBefore(month.atEndOfMonth()) ? until : month.atEndOfMonth();
        return last.isBefore(first) ? Optional.empty() : Optional.of(new PaidPeriod(first, last));
    }

    /**
     * What of the sum falls on some of its days, rounded half-even to the minor unit up to their end: the shares of parts
     * that make up all of its days make up the sum exactly.
     */
    Money share(Money sum, PaidPeriod part) {
        return upTo(sum, part.until).minus(upTo(sum, part.from.minusDays(1)));
    }

    private Money upTo(Money sum, LocalDate last) {
        BigDecimal minor = BigDecimal.valueOf(sum.minor())
                .multiply(BigDecimal.valueOf(daysTo(last)))
                .divide(BigDecimal.valueOf(daysTo(until)), 0, RoundingMode.HALF_EVEN);
        return new Money(minor.longValueExact(), sum.currency());
    }

    private long daysTo(LocalDate last) {
        return ChronoUnit.DAYS.between(from, last) + 1;
    }
}

package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days something is done for a line that ends (rules 23 and 24).
 *
 * @param announced the day of the announcement; null where nothing is announced beforehand
 * @param tries the days on which money is taken or asked for until that works, earliest first, at least one
 */
record AutopayDays(@Nullable LocalDate announced, List<LocalDate> tries) {

    AutopayDays {
        tries = List.copyOf(tries);
    }

    /** Of a line that is charged: announced, tried once before the end, on its day, and after it. */
    static AutopayDays ofCharge(LocalDate end, AutopayTerms terms) {
        LocalDate first = end.minusDays(terms.chargedDaysBefore());
        return new AutopayDays(first.minusDays(terms.announcedDaysBefore()), charges(end, terms));
    }

    /** Of a line that is paid by invoice: issued days ahead, and where that fails tried again on the days of a charge. */
    static AutopayDays ofInvoice(LocalDate end, Region region, AutopayTerms terms) {
        LocalDate issued = end.minusDays(terms.invoicedDaysBefore(region));
        return new AutopayDays(
                null,
                Stream.concat(Stream.of(issued), charges(end, terms).stream()).toList());
    }

    private static List<LocalDate> charges(LocalDate end, AutopayTerms terms) {
        return LongStream.of(-terms.chargedDaysBefore(), 0, terms.triedDaysAfter())
                .distinct()
                .mapToObj(end::plusDays)
                .toList();
    }

    /** The first try that comes after this day; after no day the first of all. */
    Optional<LocalDate> tryAfter(@Nullable LocalDate day) {
        return tries.stream().filter(each -> day == null || each.isAfter(day)).findFirst();
    }

    /**
     * On which day money is taken or asked for first, as seen today by whoever did nothing for this end yet.
     *
     * @return not before today, and not on it where it is announced then; empty where it is too late
     */
    Optional<LocalDate> firstSeenOn(LocalDate today) {
        if (announced != null) {
            return tryAfter(later(announced, today));
        }
        return today.isAfter(last()) ? Optional.empty() : Optional.of(later(tries.get(0), today));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The day after which nothing is tried any more. */
    LocalDate last() {
        return tries.get(tries.size() - 1);
    }
}

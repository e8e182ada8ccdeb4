package app.linekeeper.domain.pricing;

import app.linekeeper.domain.catalog.PricedChannel;
import app.linekeeper.domain.line.LineCalendar;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that somebody wants to buy or renew.
 *
 * @param line the line to renew; null for one to buy
 * @param number its number; null for one to buy
 * @param name how the line is called
 * @param channels at least one, with their prices of today
 * @param calendar until when it is paid now; null for one to buy
 * @param today the day in the client's zone
 */
public record WantedLine(
        @Nullable LineId line,
        @Nullable String number,
        String name,
        List<PricedChannel> channels,
        @Nullable LineCalendar calendar,
        LocalDate today) {

    public WantedLine {
        channels = List.copyOf(channels);
        if (channels.isEmpty()) {
            throw new IllegalArgumentException("a line has at least one channel");
        }
    }

    /** Whether it is a line to renew whose paid days are over: it runs from the day of payment on (rule 12). */
    public boolean isOff() {
        return calendar != null && calendar.end().isBefore(today);
    }

    /** The list price of all channels for a month. */
    public Money monthly() {
        return channels.stream().map(PricedChannel::monthly).reduce(Money::plus).orElseThrow();
    }

    /** The last day paid for, inclusive, if so many months were paid today (rule 12). */
    public LocalDate endAfter(int months) {
        return calendar == null
                ? LineCalendar.startingOn(today, months).end()
                : calendar.renewedOn(today, months).end();
    }
}

package app.linekeeper.bot.intake;

import java.time.Duration;
import org.telegram.telegrambots.longpolling.interfaces.BackOff;

/**
 * Half a second, doubled up to half a minute, and never less than Telegram asked for. The library's own ends at a
 * quarter of an hour and does not read what Telegram asks.
 */
final class PollBackOff implements BackOff {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final PollWatch watch;
    private Duration next = FIRST;

    PollBackOff(PollWatch watch) {
        this.watch = watch;
    }

    @Override
    public synchronized void reset() {
        next = FIRST;
    }

    @Override
    public synchronized long nextBackOffMillis() {
        Duration now = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return Math.max(now.toMillis(), watch.askedWait().toMillis());
    }
}

package app.linekeeper.bot.intake;

import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;
import org.telegram.telegrambots.longpolling.interfaces.BackOff;

/**
 * Half a second, doubled up to half a minute, and never less than Telegram asked for. The library's own ends at a
 * quarter of an hour and does not read what Telegram asks.
 */
final class PollBackOff implements BackOff {

    private static final long FIRST_MILLIS = 500;
    private static final long LONGEST_MILLIS = 30_000;

    private final ExponentialBackOff rests = new ExponentialBackOff(FIRST_MILLIS, 2);
    private final PollWatch watch;
    private BackOffExecution failing;

    PollBackOff(PollWatch watch) {
        this.watch = watch;
        rests.setMaxInterval(LONGEST_MILLIS);
        failing = rests.start();
    }

    @Override
    public synchronized void reset() {
        failing = rests.start();
    }

    @Override
    public synchronized long nextBackOffMillis() {
        return Math.max(failing.nextBackOff(), watch.askedWait().toMillis());
    }
}

package app.linekeeper.bot.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts what a bot sends as Telegram does: no more than thirty messages in any second over all chats, and a second between
 * two in one chat.
 */
public final class StrictPace {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int MOST = 30;

    private final List<Long> times = new ArrayList<>();
    private final Map<Long, Long> lastOfChat = new HashMap<>();
    private int most;
    private int refused;

    /** Whether Telegram would take one more message for this chat now; it counts in either case. */
    public synchronized boolean takes(long chat, long nanos) {
        int within = counts(nanos);
        Long before = lastOfChat.put(chat, nanos);
        boolean taken = within <= MOST && (before == null || nanos - before >= SECOND);
        refused += taken ? 0 : 1;
        return taken;
    }

    /** Counts a message that is changed; how many came within the second that ends now. */
    public synchronized int counts(long nanos) {
        times.add(nanos);
        int within = (int) times.stream()
                .skip(Math.max(0, times.size() - 3L * MOST))
                .filter(time -> nanos - time < SECOND)
                .count();
        most = Math.max(most, within);
        return within;
    }

    /** The most that came in any second. */
    public synchronized int mostInASecond() {
        return most;
    }

    /** How many came faster than is taken. */
    public synchronized int refused() {
        return refused;
    }

    /** How many came in each second since the first. */
    public synchronized List<Integer> bySecond() {
        List<Integer> seconds = new ArrayList<>();
        for (long time : times) {
            int second = (int) ((time - times.get(0)) / SECOND);
            while (seconds.size() <= second) {
                seconds.add(0);
            }
            seconds.set(second, seconds.get(second) + 1);
        }
        return seconds;
    }
}

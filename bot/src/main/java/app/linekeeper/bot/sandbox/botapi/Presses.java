package app.linekeeper.bot.sandbox.botapi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Presses of buttons that wait for their one answer. */
final class Presses {

    private static final Duration LIVES = Duration.ofSeconds(150);
    private static final int KEPT = 50_000;

    private final Clock clock;
    private final Map<String, Press> waiting = new LinkedHashMap<>();

    record Press(long chatId, int messageId, Instant at) {}

    Presses(Clock clock) {
        this.clock = clock;
    }

    /** The id of the query. */
    synchronized String add(long chatId, int messageId) {
        String id = Long.toString(ThreadLocalRandom.current().nextLong(1L << 60, Long.MAX_VALUE));
        waiting.put(id, new Press(chatId, messageId, clock.instant()));
        if (waiting.size() > KEPT) {
            waiting.remove(waiting.keySet().iterator().next());
        }
        return id;
    }

    /** Empty for an unknown press, one that was answered, and one that waited for too long. */
    synchronized Optional<Press> answer(String id) {
        return Optional.ofNullable(waiting.remove(id))
                .filter(press -> press.at().plus(LIVES).isAfter(clock.instant()));
    }

    synchronized int unanswered() {
        return waiting.size();
    }
}

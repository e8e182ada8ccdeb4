package app.linekeeper.bot.upload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets so many through in any minute. */
final class Pace {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final int perMinute;
    private final Clock clock;
    private final Deque<Instant> passed = new ArrayDeque<>();

    Pace(int perMinute, Clock clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** How long to wait before asking again; zero for whoever is let through, who is counted. */
    synchronized Duration waiting() {
        Instant now = clock.instant();
        passed.removeIf(at -> !at.plus(MINUTE).isAfter(now));
        if (passed.size() < perMinute) {
            passed.add(now);
            return Duration.ZERO;
        }
        return Duration.between(now, passed.getFirst().plus(MINUTE));
    }
}

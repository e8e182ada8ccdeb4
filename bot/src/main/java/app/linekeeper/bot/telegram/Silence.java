package app.linekeeper.bot.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A time in which Telegram says nothing.
 *
 * @param began by the application's clock
 */
public record Silence(Instant began, long beganNanos) {

    public static Silence beginning(Clock clock) {
        return new Silence(clock.instant(), System.nanoTime());
    }

    /** How long it has lasted, whatever becomes of the clock. */
    public Duration lasts() {
        return Duration.ofNanos(System.nanoTime() - beganNanos);
    }
}

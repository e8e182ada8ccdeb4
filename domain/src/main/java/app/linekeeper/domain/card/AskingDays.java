package app.linekeeper.domain.card;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a provider is asked what has become of an attempt: more and more seldom, and at last no more. */
final class AskingDays {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DAYS_AFTER = 4;

    private AskingDays() {}

    /** After 1, 2, 3, 5, 8, 13 … minutes until a day after it can be paid, then daily for three days; then null. */
    static @Nullable Instant next(CardAttempt attempt, Instant now) {
        Instant seldom = attempt.expiresAt().plus(DAY);
        if (now.isBefore(seldom)) {
            return now.plus(pause(attempt.askedTimes()));
        }
        Instant tomorrow = now.plus(DAY);
        return tomorrow.isAfter(attempt.expiresAt().plus(DAY.multipliedBy(DAYS_AFTER))) ? null : tomorrow;
    }

    private static Duration pause(int times) {
        long one = 1;
        long two = 2;
        for (int i = 1; i < times && one < LONGEST.toMinutes(); i++) {
            long sum = one + two;
            one = two;
            two = sum;
        }
        Duration pause = Duration.ofMinutes(one);
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}

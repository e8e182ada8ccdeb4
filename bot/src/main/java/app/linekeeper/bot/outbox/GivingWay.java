package app.linekeeper.bot.outbox;

import app.linekeeper.bot.drawing.Pressure;
import io.github.bucket4j.Bucket;
import java.time.Duration;

/**
 * Lets people who press go first: their replies take from a bucket of this node without ever waiting, and a push waits
 * until the bucket has something left, but no longer than a few seconds, so that a busy hour delays no push for ever.
 */
final class GivingWay implements SendPermits, Pressure {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Bucket replies = Bucket.builder()
            .addLimit(limit -> limit.capacity(30).refillGreedy(30, Duration.ofSeconds(1)))
            .build();
    private final SendPermits permits;

    GivingWay(SendPermits permits) {
        this.permits = permits;
    }

    @Override
    public void interactive() {
        replies.tryConsume(1);
    }

    @Override
    public boolean take(Duration atMost) throws InterruptedException {
        replies.asBlocking().tryConsume(1, PATIENCE);
        return permits.take(atMost);
    }
}

package app.linekeeper.bot.outbox;

import io.github.bucket4j.BlockingBucket;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Thirty pushes in any second, over all nodes: three at once and 27 a second. A bucket that held thirty would let sixty
 * out in the first second.
 */
final class SharedPermits implements SendPermits {

    private static final long THE_BOT = 1;

    private final BlockingBucket bucket;

    private SharedPermits(BlockingBucket bucket) {
        this.bucket = bucket;
    }

    /** For all nodes on one PostgreSQL. */
    static SharedPermits inDatabase(DataSource dataSource) {
        return new SharedPermits(Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .table("send_permit")
                .build()
                .builder()
                .build(THE_BOT, SharedPermits::shape)
                .asBlocking());
    }

    /** For the one node of an embedded database. */
    static SharedPermits inMemory() {
        return new SharedPermits(Bucket.builder()
                .addLimit(limit -> limit.capacity(3).refillGreedy(27, Duration.ofSeconds(1)))
                .build()
                .asBlocking());
    }

    @Override
    public boolean take(Duration atMost) throws InterruptedException {
        return bucket.tryConsume(1, atMost);
    }

    private static BucketConfiguration shape() {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(3).refillGreedy(27, Duration.ofSeconds(1)))
                .build();
    }
}

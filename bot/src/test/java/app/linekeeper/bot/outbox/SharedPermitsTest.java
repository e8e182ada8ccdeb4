package app.linekeeper.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.testing.TestDatabase;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("database")
class SharedPermitsTest {

    @Test
    void twoNodesTogetherGetNoMoreThanThirtyInASecond() throws InterruptedException {
        SendPermits one;
        SendPermits other;
        if (TestDatabase.isPostgres()) {
            DataSource database = TestDatabase.fresh();
            new JdbcTemplate(database)
                    .execute("create table send_permit (id bigint primary key, state bytea, expires_at bigint)");
            one = SharedPermits.inDatabase(database);
            other = SharedPermits.inDatabase(database);
        } else {
            one = SharedPermits.inMemory();
            other = one;
        }
        long begin = System.nanoTime();
        for (int n = 0; n < 30; n++) {
            assertThat((n % 2 == 0 ? one : other).take(Duration.ofSeconds(5))).isTrue();
        }
        // three at once, then 27 a second: the thirtieth comes after a second
        assertThat(Duration.ofNanos(System.nanoTime() - begin))
                .isBetween(Duration.ofMillis(900), Duration.ofSeconds(3));
    }

    @Test
    void repliesNeverWaitAndPushesGiveWayOnlyForAWhile() throws InterruptedException {
        GivingWay permits = new GivingWay(SharedPermits.inMemory());
        long begin = System.nanoTime();
        for (int n = 0; n < 10_000; n++) {
            permits.interactive();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(1));
        assertThat(permits.take(Duration.ofSeconds(1))).isTrue();
    }
}

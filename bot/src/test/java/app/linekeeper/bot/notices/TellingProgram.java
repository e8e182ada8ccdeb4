package app.linekeeper.bot.notices;

import app.linekeeper.bot.Linekeeper;
import app.linekeeper.bot.jobs.SteppedEngines;
import app.linekeeper.bot.outbox.FreePermits;
import app.linekeeper.bot.telegram.AnsweredHere;
import app.linekeeper.bot.telegram.BotApi;
import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.year.SteppedJobs;
import app.linekeeper.domain.notice.PlanningNotices;
import app.linekeeper.domain.notice.ReleasingNotices;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.domain.testing.TestClock;
import app.linekeeper.domain.testing.TestDatabase;
import app.linekeeper.domain.testing.WatchedDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The whole program, whose clock and couriers are moved by hand: what it does it does on the test's thread, where the
 * database can be made to end it at any statement.
 */
final class TellingProgram implements AutoCloseable {

    private static final String COURIERS = "courier_task";
    private static final Duration REST = Duration.ofSeconds(2);

    private final FakeBotApi polled = new FakeBotApi();
    private final ConfigurableApplicationContext context = new SpringApplicationBuilder(
                    Linekeeper.class, World.class, SteppedJobs.class)
            .registerShutdownHook(false)
            .run(
                    "--server.port=0",
                    "--management.server.port=0",
                    "--linekeeper.telegram.token=" + FakeBotApi.TOKEN,
                    "--linekeeper.telegram.api-url=" + polled.address(),
                    "--linekeeper.telegram.workers=1",
                    "--linekeeper.notices.planning=false",
                    "--logging.level.root=off");

    /** What it is given to live with. Bears no stereotype, so that no other application finds it. */
    @Import({FreePermits.class, Fixtures.class, Shop.class})
    static class World {

        @Bean
        @Primary
        TestClock handMovedClock() {
            return new TestClock();
        }

        @Bean
        WatchedDatabase dataSource() {
            return TestDatabase.fresh();
        }

        @Bean
        MoodyTelegram telegram(TestClock clock) {
            return new MoodyTelegram(clock);
        }

        @Bean
        @Primary
        BotApi answeredHere(MoodyTelegram telegram, TestClock clock) {
            return AnsweredHere.by(telegram, clock);
        }
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Something has happened, in the transaction of the caller. */
    void tells(Object event) {
        context.publishEvent(event);
    }

    JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    WatchedDatabase database() {
        return get(WatchedDatabase.class);
    }

    TestClock clock() {
        return get(TestClock.class);
    }

    MoodyTelegram telegram() {
        return get(MoodyTelegram.class);
    }

    /** What is done every minute. */
    void plans() {
        get(PlanningNotices.class).all();
        get(ReleasingNotices.class).all();
    }

    /** Couriers go that are due now. */
    void sends() {
        get(SteppedEngines.class).step(COURIERS);
        letRest();
    }

    /** The engine tells by the machine's clock when those go again that have failed. */
    private void letRest() {
        Instant now = clock().instant();
        jdbc().sql("update " + COURIERS + " set execution_time = ? where last_failure = ? and not picked")
                .params(at(now.plus(REST)), at(now))
                .update();
    }

    /** Couriers go until none is due in this time; the clock moves from one to the next. */
    void sendsFor(Duration time) {
        Instant end = clock().instant().plus(time);
        for (Optional<Instant> next = nextCourier(end); next.isPresent(); next = nextCourier(end)) {
            if (next.get().isAfter(clock().instant())) {
                clock().moveTo(next.get());
            }
            sends();
        }
    }

    /** After a kill: what it had taken up is found as soon as its signs of life are old enough. */
    void isFoundDead() {
        jdbc().sql("update " + COURIERS + " set last_heartbeat = ? where picked")
                .param(at(clock().instant().minus(Duration.ofHours(1))))
                .update();
        get(SteppedEngines.class).revive(COURIERS);
        letRest();
    }

    private Optional<Instant> nextCourier(Instant end) {
        return jdbc().sql("select execution_time from " + COURIERS
                        + " where task_name = 'courier' and not picked and execution_time <= ?"
                        + " order by execution_time limit 1")
                .param(at(end))
                .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        context.close();
        polled.close();
    }
}

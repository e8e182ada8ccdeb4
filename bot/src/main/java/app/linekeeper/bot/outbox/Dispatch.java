package app.linekeeper.bot.outbox;

import app.linekeeper.bot.jobs.JobEngines;
import app.linekeeper.bot.jobs.Scheduling;
import com.github.kagkarlsson.scheduler.Scheduler;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Sends couriers out, by a job engine of their own: whatever their calls wait for, no other job waits with them. */
@Component
class Dispatch {

    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

    /** At 27 messages a second and a quarter of a second for each. */
    private static final int COURIERS_AT_ONCE = 8;

    private static final String TABLE = "courier_task";

    private final Scheduler engine;
    private final Scheduling scheduling;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    Dispatch(JobEngines engines, Courier courier, OutboxMessages messages, JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        engine = engines.apart(
                TABLE, COURIERS_AT_ONCE, List.of(Couriers.rounds(courier, clock), Couriers.sweep(messages, clock)));
        scheduling = new Scheduling(() -> engine, TABLE, jdbc, clock);
    }

    @EventListener(ContextRefreshedEvent.class)
    void start() {
        if (!engine.getSchedulerState().isStarted()) {
            engine.start();
        }
    }

    /** Waits for the couriers under way; those whose calls hang are called back. */
    @PreDestroy
    void stop() {
        engine.stop();
    }

    /** Sees to it that the chat has a courier, in the caller's transaction and after it. */
    void to(long chatId) {
        scheduling.afterCommit(Couriers.of(chatId));
    }

    /** All couriers that rest after a failure go now; those whom Telegram asked to wait do not. */
    void hurry() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int rested = jdbc.update("""
                update courier_task set execution_time = ?, version = version + 1
                where picked = false and consecutive_failures > 0 and execution_time > ?
                """, now, now);
        log.info("Telegram is there again: {} couriers go at once", rested);
        engine.triggerCheckForDueExecutions();
    }

    Scheduler engine() {
        return engine;
    }
}

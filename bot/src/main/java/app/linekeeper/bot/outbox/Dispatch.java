package app.linekeeper.bot.outbox;

import app.linekeeper.bot.jobs.JobEngines;
import app.linekeeper.bot.jobs.Scheduling;
import com.github.kagkarlsson.scheduler.Scheduler;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends couriers out, by a job engine of their own: whatever their calls wait for, no other job waits with them. */
@Component
class Dispatch {

    /** At 27 messages a second and a quarter of a second for each. */
    private static final int COURIERS_AT_ONCE = 8;

    private final Scheduler engine;
    private final Scheduling scheduling;

    Dispatch(JobEngines engines, Courier courier, OutboxMessages messages, Clock clock) {
        engine = engines.apart(
                "courier_task",
                COURIERS_AT_ONCE,
                List.of(Couriers.rounds(courier, clock), Couriers.sweep(messages, clock)));
        scheduling = new Scheduling(() -> engine, clock);
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

    Scheduler engine() {
        return engine;
    }
}

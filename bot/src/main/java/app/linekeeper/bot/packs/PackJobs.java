package app.linekeeper.bot.packs;

import app.linekeeper.bot.jobs.JobEngines;
import app.linekeeper.bot.jobs.Scheduling;
import app.linekeeper.domain.pack.PackAsked;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Has packs made by a job engine of their own: however large one is, no activation waits for it. */
@Component
class PackJobs {

    private static final int AT_ONCE = 2;
    private static final String TABLE = "pack_task";

    private final Scheduler engine;
    private final Scheduling scheduling;

    PackJobs(JobEngines engines, PackRounds rounds, JdbcTemplate jdbc, Clock clock) {
        engine = engines.apart(TABLE, AT_ONCE, List.of(rounds.make(), rounds.forget()));
        scheduling = new Scheduling(() -> engine, TABLE, jdbc, clock);
    }

    @EventListener(ContextRefreshedEvent.class)
    void start() {
        if (!engine.getSchedulerState().isStarted()) {
            engine.start();
        }
    }

    /** Waits for what is under way; what takes longer is made anew after the next start. */
    @PreDestroy
    void stop() {
        engine.stop();
    }

    /** The job runs after the transaction in which it was asked for, and with it. */
    @EventListener
    void on(PackAsked asked) {
        scheduling.afterCommit(new TaskInstance<>(PackRounds.MAKE, asked.pack().toString()));
    }
}

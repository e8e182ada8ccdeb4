package app.linekeeper.bot.statements;

import app.linekeeper.bot.jobs.JobEngines;
import app.linekeeper.bot.jobs.Scheduling;
import app.linekeeper.bot.sheets.SheetJobs;
import app.linekeeper.bot.sheets.SheetRounds;
import app.linekeeper.conversations.SentRequisitesId;
import app.linekeeper.conversations.SentStatementId;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Has files that people sent read by a job engine of their own: however long one is, no activation waits for it. */
@Component
class StatementJobs implements SheetJobs {

    /** One may wait for Telegram while another posts what a stop has left. */
    private static final int THREADS = 2;

    private static final String TABLE = "statement_task";

    private final Scheduler engine;
    private final Scheduling scheduling;
    private final SheetRounds sheets;

    StatementJobs(JobEngines engines, StatementRounds rounds, SheetRounds sheets, JdbcTemplate jdbc, Clock clock) {
        this.sheets = sheets;
        engine = engines.apart(TABLE, THREADS, List.of(rounds.load(), rounds.rest(), sheets.read()));
        scheduling = new Scheduling(() -> engine, TABLE, jdbc, clock);
    }

    @EventListener(ContextRefreshedEvent.class)
    void start() {
        if (!engine.getSchedulerState().isStarted()) {
            engine.start();
        }
    }

    /** Waits for what is under way; what takes longer goes on after the next start. */
    @PreDestroy
    void stop() {
        engine.stop();
    }

    /** The job runs after the caller's transaction, and with it. */
    void load(SentStatementId id) {
        scheduling.afterCommit(new TaskInstance<>(StatementRounds.LOAD, id.toString()));
    }

    @Override
    public void read(SentRequisitesId id) {
        scheduling.afterCommit(sheets.of(id));
    }
}

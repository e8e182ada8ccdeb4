package app.linekeeper.bot.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Orders work to be done after the present transaction, and with it. */
public class Scheduling {

    private final Supplier<Scheduler> engine;
    private final String order;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    /**
     * @param engine asked for late: its jobs need those who order them
     * @param table of that engine
     */
    public Scheduling(Supplier<Scheduler> engine, String table, JdbcTemplate jdbc, Clock clock) {
        this.engine = engine;
        this.order = "insert into " + table + " (task_name, task_instance, execution_time, picked, version)"
                + " values (?, ?, ?, false, 1) on conflict do nothing";
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The job runs as soon as the transaction is committed; one that is ordered already stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void afterCommit(TaskInstance<Void> job) {
        // not through the engine: where another transaction orders the same job, it would leave this one aborted on
        // PostgreSQL
        jdbc.update(order, job.getTaskName(), job.getId(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        // the engine sees the row only after commit, and would otherwise look again a second later
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                engine.get().triggerCheckForDueExecutions();
            }
        });
    }
}

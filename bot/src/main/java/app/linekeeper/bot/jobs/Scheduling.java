package app.linekeeper.bot.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Orders work to be done after the present transaction, and with it. */
public class Scheduling {

    private final Supplier<Scheduler> engine;
    private final Clock clock;

    /** @param engine asked for late: its jobs need those who order them */
    public Scheduling(Supplier<Scheduler> engine, Clock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** The job runs as soon as the transaction is committed; one that is ordered already stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void afterCommit(TaskInstance<Void> job) {
        Scheduler jobs = engine.get();
        jobs.scheduleIfNotExists(job, clock.instant());
        // the engine sees the row only after commit, and would otherwise look again a second later
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.triggerCheckForDueExecutions();
            }
        });
    }
}

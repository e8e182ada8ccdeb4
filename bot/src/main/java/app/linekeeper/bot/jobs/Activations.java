package app.linekeeper.bot.jobs;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.settlement.ActivationQueue;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** One job for each order that is paid and not yet active (rule 16). */
@Component
class Activations implements ActivationQueue {

    static final String NAME = "activation";

    private final Scheduling scheduling;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Activations(Scheduling scheduling, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduling = scheduling;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @Override
    public void schedule(OrderId order) {
        scheduling.afterCommit(of(order));
    }

    @Override
    public void soon(OrderId order) {
        try {
            scheduler
                    .getObject()
                    .schedule(of(order), clock.instant(), SchedulerClient.ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
        } catch (TaskInstanceCurrentlyExecutingException beingTried) {
            return;
        }
        scheduling.afterCommit(of(order));
    }

    private static TaskInstance<Void> of(OrderId order) {
        return new TaskInstance<>(NAME, order.value().toString());
    }
}

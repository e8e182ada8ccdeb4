package app.linekeeper.bot.jobs;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payment.ActivationQueue;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.springframework.stereotype.Component;

/** One job for each order that is paid and not yet active (rule 16). */
@Component
class Activations implements ActivationQueue {

    static final String NAME = "activation";

    private final Scheduling scheduling;

    Activations(Scheduling scheduling) {
        this.scheduling = scheduling;
    }

    @Override
    public void schedule(OrderId order) {
        scheduling.afterCommit(new TaskInstance<>(NAME, order.value().toString()));
    }
}

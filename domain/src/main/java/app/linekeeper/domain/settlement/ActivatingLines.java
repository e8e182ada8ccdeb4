package app.linekeeper.domain.settlement;

import app.linekeeper.domain.line.Provisioning;
import app.linekeeper.domain.line.ProvisioningFailed;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the lines of a paid order run; what does not work now waits and is tried again, and what the partner can no longer
 * have is called off and its money given back (rule 16).
 */
@Component
public class ActivatingLines {

    private static final Logger LOG = LoggerFactory.getLogger(ActivatingLines.class);

    private final Orders orders;
    private final Provisioning provisioning;
    private final ActivationSteps steps;
    private final RecordingActivation recording;
    private final ActivationQueue queue;

    ActivatingLines(
            Orders orders,
            Provisioning provisioning,
            ActivationSteps steps,
            RecordingActivation recording,
            ActivationQueue queue) {
        this.orders = orders;
        this.provisioning = provisioning;
        this.steps = steps;
        this.recording = recording;
        this.queue = queue;
    }

    /**
     * Tries what is neither active nor called off. The lines' system is asked outside of any transaction, so that nobody
     * waits for it under a lock: what to ask is decided before, and what came of it noted afterwards, each in a short
     * transaction that asks anew whether the partner can still have it. Any number of nodes may try at once.
     *
     * @return where the order stands now: while pending, call again later
     * @throws java.util.NoSuchElementException if there is no such order
     * @throws org.springframework.transaction.IllegalTransactionStateException within a transaction
     */
    @Transactional(propagation = Propagation.NEVER)
    public ActivationState retry(OrderId id) {
        steps.nextOf(id).forEach(step -> ask(step, number -> recording.note(id, step, number)));
        return orders.findById(id).orElseThrow().activation();
    }

    /** Activates within the payment's transaction where that is at once, and queues what is left. */
    void afterPayment(Order order) {
        if (provisioning.isImmediate()) {
            steps.allOf(order).forEach(step -> ask(step, number -> recording.record(order, step, number)));
        }
        if (order.activation() == ActivationState.PENDING) {
            queue.schedule(order.id());
        }
    }

    private void ask(ActivationStep step, Consumer<String> noting) {
        String number;
        try {
            number = step.ask(provisioning);
        } catch (ProvisioningFailed failed) {
            LOG.warn("order line {} is paid and not active yet", step.orderLine(), failed);
            return;
        }
        noting.accept(number);
    }
}

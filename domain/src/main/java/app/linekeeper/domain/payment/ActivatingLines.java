package app.linekeeper.domain.payment;

import app.linekeeper.domain.client.ClientAccount;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.line.Provisioning;
import app.linekeeper.domain.line.ProvisioningFailed;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.Orders;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the lines of a paid order run; what does not work now waits and is tried again (rule 16). */
@Component
public class ActivatingLines {

    private static final Logger LOG = LoggerFactory.getLogger(ActivatingLines.class);

    private final Orders orders;
    private final Lines lines;
    private final Clients clients;
    private final Provisioning provisioning;
    private final ActivatingLine activating;
    private final ActivationQueue queue;
    private final ApplicationEventPublisher events;

    ActivatingLines(
            Orders orders,
            Lines lines,
            Clients clients,
            Provisioning provisioning,
            ActivatingLine activating,
            ActivationQueue queue,
            ApplicationEventPublisher events) {
        this.orders = orders;
        this.lines = lines;
        this.clients = clients;
        this.provisioning = provisioning;
        this.activating = activating;
        this.queue = queue;
        this.events = events;
    }

    /**
     * Tries again what is not active yet; does nothing for an order that is.
     *
     * @return where the order stands now: while pending, call again later
     * @throws java.util.NoSuchElementException if there is no such order
     */
    @Transactional
    public ActivationState retry(OrderId id) {
        Order order = orders.lock(id).orElseThrow();
        if (order.activation() == ActivationState.PENDING) {
            activate(order);
            if (order.activation() == ActivationState.ACTIVE) {
                events.publishEvent(new OrderActivated(id));
            }
        }
        return order.activation();
    }

    /** Activates within the payment's transaction where that is at once, and queues what is left. */
    void afterPayment(Order order) {
        if (provisioning.isImmediate()) {
            activate(order);
        }
        if (order.activation() == ActivationState.PENDING) {
            queue.schedule(order.id());
        }
    }

    private void activate(Order order) {
        ClientAccount client = clients.findById(order.client()).orElseThrow();
        lines.lock(order.lines().stream()
                .map(OrderLine::line)
                .filter(Objects::nonNull)
                .toList());
        for (OrderLine orderLine : order.lines()) {
            if (!orderLine.isActive()) {
                tryOne(order, orderLine, client);
            }
        }
    }

    private void tryOne(Order order, OrderLine orderLine, ClientAccount client) {
        try {
            activating.activate(order, orderLine, client);
        } catch (ProvisioningFailed failed) {
            LOG.warn("order {} line {} is paid and not active yet", order.id(), orderLine.id(), failed);
        }
    }
}

package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives up an order that nobody paid. */
@Component
@Transactional
public class CancellingOrder {

    private final Access access;
    private final OwnOrders orders;
    private final ApplicationEventPublisher events;

    CancellingOrder(Access access, OwnOrders orders, ApplicationEventPublisher events) {
        this.access = access;
        this.orders = orders;
        this.events = events;
    }

    /**
     * Cancels the order; one that is cancelled stays so.
     *
     * @return refused as not_allowed, not_found or order_paid
     */
    public Outcome<Order> cancel(MemberId member, OrderId id) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.ORDER_LINES)
                .then(allowed -> orders.lock(acting, id))
                .then(this::cancelled);
    }

    private Outcome<Order> cancelled(Order order) {
        if (order.isPaid()) {
            return Refusal.of(Reason.ORDER_PAID).asOutcome();
        }
        if (order.state() == OrderState.PLACED) {
            order.cancel();
            events.publishEvent(new OrderCancelled(order.id()));
        }
        return Outcome.done(order);
    }
}

package app.linekeeper.domain.settlement;

import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineRenewed;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.Entitlement;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.Orders;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what has become of an order line, once, in the order, the line and the books. */
@Component
class RecordingActivation {

    private final Orders orders;
    private final Lines lines;
    private final Entitlement entitlement;
    private final GivingBack money;
    private final ApplicationEventPublisher events;

    RecordingActivation(
            Orders orders, Lines lines, Entitlement entitlement, GivingBack money, ApplicationEventPublisher events) {
        this.orders = orders;
        this.lines = lines;
        this.entitlement = entitlement;
        this.money = money;
        this.events = events;
    }

    /**
     * Notes what a job was answered, and with the last order line what has become of the order. What was begun for a
     * partner who can no longer have it is not noted: next time it is taken back.
     *
     * @param number of a line that was started
     */
    @Transactional
    void note(OrderId id, ActivationStep step, String number) {
        Order order = orders.lock(id).orElseThrow();
        boolean wasPending = order.activation() == ActivationState.PENDING;
        if (!(step instanceof ActivationStep.TakeBack)
                && entitlement.obstacle(order).isPresent()) {
            return;
        }
        lines.lock(order.renews());
        record(order, step, number);
        if (wasPending && order.activation() != ActivationState.PENDING) {
            settle(order);
        }
    }

    /**
     * Notes it in an order that is locked with its lines. Does nothing for an order line that somebody else has settled
     * meanwhile, nor for a line that was renewed since this was planned: that is planned anew.
     */
    void record(Order order, ActivationStep step, String number) {
        OrderLine orderLine = order.line(step.orderLine());
        if (!orderLine.isPending()) {
            return;
        }
        if (step instanceof ActivationStep.Start start) {
            Line line = lines.save(Line.sold(LineId.next(), number, start.line()));
            order.activated(orderLine, line.id(), start.time());
        } else if (step instanceof ActivationStep.Extend extend) {
            extended(order, orderLine, extend);
        } else {
            order.callOff(orderLine);
        }
    }

    private void extended(Order order, OrderLine orderLine, ActivationStep.Extend extend) {
        Line line = lines.findById(extend.extension().line()).orElseThrow();
        if (line.calendar().equals(extend.before())) {
            line.renew(extend.time().calendar());
            order.activated(orderLine, line.id(), extend.time());
            events.publishEvent(new LineRenewed(line.id(), line.end()));
        }
    }

    private void settle(Order order) {
        money.of(order);
        if (order.activation() != ActivationState.CALLED_OFF) {
            events.publishEvent(new OrderActivated(order.id()));
        }
    }
}

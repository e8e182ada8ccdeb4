package app.linekeeper.domain.autopay;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderCancelled;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.order.Orders;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Orders that placed themselves and wait for money. */
@Component
class PendingOrders {

    private final Orders orders;
    private final Autopays autopays;
    private final AutopayAttempts attempts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PendingOrders(
            Orders orders, Autopays autopays, AutopayAttempts attempts, ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.autopays = autopays;
        this.attempts = attempts;
        this.events = events;
        this.clock = clock;
    }

    /** Cancels an order, and with it its invoice; lines that still wait for it are asked for anew at once. */
    void giveUp(OrderId id) {
        Order order = orders.lock(id).orElseThrow();
        Instant now = clock.instant();
        List<AutopayAttempt> waiting = attempts.awaiting(id);
        waiting.forEach(each -> each.close(AttemptState.OPEN));
        List<LineId> lines = waiting.stream().map(AutopayAttempt::line).toList();
        if (!lines.isEmpty()) {
            autopays.lock(lines).stream().filter(Autopay::isOn).forEach(each -> each.plan(now, null));
        }
        if (order.state() == OrderState.PLACED) {
            order.cancel();
            events.publishEvent(new OrderCancelled(id));
        }
    }
}

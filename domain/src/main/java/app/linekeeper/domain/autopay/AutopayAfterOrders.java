package app.linekeeper.domain.autopay;

import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderCancelled;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.OrderLineKind;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.refund.LinesRefunded;
import app.linekeeper.domain.settlement.OrderActivated;
import app.linekeeper.domain.settlement.OrderPaid;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans anew when orders give lines another end, whoever paid for them, and lets go of what that makes needless (rule 25). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AutopayAfterOrders {

    private final Orders orders;
    private final Lines lines;
    private final Autopays autopays;
    private final AutopayAttempts attempts;
    private final PlanningAutopay planning;
    private final PendingOrders pending;

    AutopayAfterOrders(
            Orders orders,
            Lines lines,
            Autopays autopays,
            AutopayAttempts attempts,
            PlanningAutopay planning,
            PendingOrders pending) {
        this.orders = orders;
        this.lines = lines;
        this.autopays = autopays;
        this.attempts = attempts;
        this.planning = planning;
        this.pending = pending;
    }

    /** The order is locked with its client. */
    @EventListener
    void on(OrderPaid paid) {
        Order order = orders.findById(paid.order()).orElseThrow();
        Map<LineId, Integer> terms = order.lines().stream()
                .filter(line -> line.kind() == OrderLineKind.RENEW)
                .collect(Collectors.toMap(line -> Objects.requireNonNull(line.line()), OrderLine::months));
        Set<OrderId> needless = new LinkedHashSet<>();
        for (Autopay autopay : running(terms.keySet())) {
            attempts.of(autopay.line(), autopay.end())
                    .filter(attempt -> !attempt.state().isClosed())
                    .ifPresent(attempt -> settle(attempt, order.id(), needless));
            autopay.renewFor(Objects.requireNonNull(terms.get(autopay.line())));
            replan(autopay);
        }
        needless.forEach(pending::giveUp);
    }

    /** What was paid earlier runs now. */
    @EventListener
    void on(OrderActivated activated) {
        replan(orders.findById(activated.order()).orElseThrow().renews());
    }

    /** What runs less long than before is renewed again for its former end only where nothing was tried for that yet. */
    @EventListener
    void on(LinesRefunded refunded) {
        replan(orders.findById(refunded.order()).orElseThrow().lines().stream()
                .map(OrderLine::line)
                .filter(Objects::nonNull)
                .toList());
    }

    /** Somebody gave up what was invoiced: not this time. */
    @EventListener
    void on(OrderCancelled cancelled) {
        List<AutopayAttempt> waiting = attempts.awaiting(cancelled.order());
        waiting.forEach(each -> each.close(AttemptState.SKIPPED));
        running(waiting.stream().map(AutopayAttempt::line).toList()).forEach(Autopay::rest);
    }

    private static void settle(AutopayAttempt attempt, OrderId paid, Set<OrderId> needless) {
        OrderId own = attempt.order();
        if (paid.equals(own)) {
            attempt.done();
            return;
        }
        attempt.close(AttemptState.RENEWED);
        if (own != null) {
            needless.add(own);
        }
    }

    private void replan(Collection<LineId> renewed) {
        running(renewed).forEach(this::replan);
    }

    private void replan(Autopay autopay) {
        planning.plan(autopay, lines.findById(autopay.line()).orElseThrow());
    }

    private List<Autopay> running(Collection<LineId> of) {
        return of.isEmpty()
                ? List.of()
                : autopays.lock(of).stream().filter(Autopay::isOn).toList();
    }
}

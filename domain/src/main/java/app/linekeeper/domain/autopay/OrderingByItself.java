package app.linekeeper.domain.autopay;

import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.StandingOrder;
import app.linekeeper.domain.order.StandingOrders;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Places one order for lines and has it paid, or asked for by one invoice, in the name of whoever switched that on. */
@Component
class OrderingByItself {

    /** What came by bank on the last day of an invoice may be loaded a day later. */
    private static final int GRACE_DAYS = 2;

    private final StandingOrders standing;
    private final PendingOrders pending;
    private final PlanningAutopay planning;
    private final FailingTry failing;
    private final ApplicationEventPublisher events;

    OrderingByItself(
            StandingOrders standing,
            PendingOrders pending,
            PlanningAutopay planning,
            FailingTry failing,
            ApplicationEventPublisher events) {
        this.standing = standing;
        this.pending = pending;
        this.planning = planning;
        this.failing = failing;
        this.events = events;
    }

    void order(List<PricedLine> lines, ChargingSource source, AutopaySource from, LocalDate today) {
        DueLine one = lines.get(0).due();
        IdempotencyKey key = new IdempotencyKey("autopay:" + one.id() + ":"
                + one.autopay().end() + ":" + one.begun().tries());
        LinesDue due = PricedLine.together(lines);
        Outcome<Order> placed = standing.place(
                new StandingOrder(due.partner(), one.autopay().switchedOnBy(), due.lines(), due.months(), key));
        if (placed instanceof Outcome.Refused<Order> not) {
            failing.fail(lines, not.refusal(), null, today);
            return;
        }
        Order order = placed.orElseThrow();
        lines.forEach(each -> each.due().begun().placed(order.id()));
        Outcome<Charge> charged = source.charge(order, from, one.autopay().switchedOnBy(), key);
        if (charged instanceof Outcome.Refused<Charge> not) {
            lines.forEach(each -> each.due().begun().close(AttemptState.OPEN));
            pending.giveUp(order.id());
            failing.fail(lines, not.refusal(), null, today);
        } else if (charged.orElseThrow() instanceof Charge.Invoiced invoiced) {
            await(lines, due, order, invoiced.invoice(), today);
        } else if (charged.orElseThrow() instanceof Charge.Awaited) {
            for (PricedLine each : lines) {
                each.due().begun().awaited();
                each.due().autopay().rest();
            }
        } else {
            events.publishEvent(new AutopayDone(due, order.id(), PricedLine.sum(lines), today));
        }
    }

    private void await(List<PricedLine> lines, LinesDue due, Order order, Invoice invoice, LocalDate today) {
        for (PricedLine each : lines) {
            LocalDate last = planning.days(each.due().autopay()).last();
            LocalDate until = invoice.validUntil().isAfter(last) ? invoice.validUntil() : last;
            each.due().begun().invoiced(until.plusDays(GRACE_DAYS));
            planning.plan(each.due().autopay(), each.due().line(), each.due().begun());
        }
        events.publishEvent(
                new AutopayInvoiced(due, order.id(), invoice.id(), invoice.sum(), today, invoice.validUntil()));
    }
}

package app.linekeeper.domain.refund;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.document.ReplacingAct;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineNumbers;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator refunds lines that were not used (rules 22 and 28): a line that was bought is off, one that was renewed ends
 * when it did before; the money goes back the way it came, cashback is taken back, and an act is replaced.
 */
@Component
public class RefundingLines {

    private final Access access;
    private final Orders orders;
    private final Lines lines;
    private final Unused unused;
    private final ReturningMoney money;
    private final Refunds refunds;
    private final EndingRefundedLines ending;
    private final ReplacingAct acts;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RefundingLines(
            Access access,
            Orders orders,
            Lines lines,
            Unused unused,
            ReturningMoney money,
            Refunds refunds,
            EndingRefundedLines ending,
            ReplacingAct acts,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.orders = orders;
        this.lines = lines;
        this.unused = unused;
        this.money = money;
        this.refunds = refunds;
        this.ending = ending;
        this.acts = acts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refunds all of the lines, or, where one of them cannot be, none; once per key.
     *
     * @return refused as not_allowed, not_found, no_lines, refund_already, refund_not_running, refund_renewed_again or
     *     refund_used
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    @Transactional
    public Outcome<Refund> refund(RefundLines command) {
        return access.of(command.operator())
                .allowed(Permission.OPERATE)
                .then(acting -> orders.lock(command.order())
                        .map(order -> refund(acting, order, command))
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }

    private Outcome<Refund> refund(Acting acting, Order order, RefundLines command) {
        Optional<Refund> earlier = refunds.earlier(command);
        if (earlier.isPresent()) {
            return Outcome.done(earlier.get());
        }
        List<OrderLine> chosen = order.lines().stream()
                .filter(line -> command.lines().contains(line.id()))
                .toList();
        if (chosen.isEmpty() || chosen.size() < command.lines().size()) {
            return Refusal.of(Reason.NO_LINES).asOutcome();
        }
        Map<LineId, Line> locked = locked(chosen);
        return unused.obstacles(chosen).values().stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(Refusal::<Refund>asOutcome)
                .orElseGet(() -> Outcome.done(refund(acting, order, chosen, locked, command)));
    }

    private Map<LineId, Line> locked(List<OrderLine> chosen) {
        List<LineId> ids =
                chosen.stream().map(OrderLine::line).filter(Objects::nonNull).toList();
        return lines.lock(ids).stream().collect(Collectors.toMap(Line::id, Function.identity()));
    }

    private Refund refund(
            Acting acting, Order order, List<OrderLine> chosen, Map<LineId, Line> locked, RefundLines command) {
        for (OrderLine each : chosen) {
            Line line = Objects.requireNonNull(locked.get(Objects.requireNonNull(each.line())));
            line.shorten(line.calendar().before(Objects.requireNonNull(each.runsFrom())));
            order.refund(each);
        }
        Refund refund = new Refund(RefundId.next(), sum(order, chosen));
        BackBy by = money.giveBack(order, refund);
        refunds.add(refund, command, clock.instant());
        ending.afterRefund(command.lines());
        acts.afterRefund(acting, order);
        audit.record(acting, "order.refunded", "order", order.id());
        events.publishEvent(new LinesRefunded(
                order.partner(),
                order.id(),
                order.number(),
                locked.values().stream()
                        .map(Line::number)
                        .sorted(LineNumbers.ORDER)
                        .toList(),
                refund.sum(),
                by,
                command.reason()));
        return refund;
    }

    private static Money sum(Order order, List<OrderLine> chosen) {
        return chosen.stream()
                .map(line -> line.price().total(Objects.requireNonNull(order.paidBasis())))
                .reduce(Money::plus)
                .orElseThrow();
    }
}

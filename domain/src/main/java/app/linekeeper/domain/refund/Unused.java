package app.linekeeper.domain.refund;

import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.OrderLineKind;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Says which lines of an order were not used (rule 22): of those bought, which began no more than some days ago; of those
 * renewed, whose renewed time has not begun. Either is the last that the line was paid for.
 */
@Component
class Unused {

    private final Lines lines;
    private final Orders orders;
    private final RefundTerms terms;
    private final Clock clock;

    Unused(Lines lines, Orders orders, RefundTerms terms, Clock clock) {
        this.lines = lines;
        this.orders = orders;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Each of the order's lines with why it cannot be refunded, if so: refund_already, refund_not_running,
     * refund_renewed_again or refund_used. As the transaction sees them: lock the lines first to rely on it.
     */
    Map<OrderLine, Optional<Refusal>> obstacles(Collection<OrderLine> asked) {
        Set<LineId> ids =
                asked.stream().map(OrderLine::line).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<LineId, Line> known = lines.all(ids).stream().collect(Collectors.toMap(Line::id, Function.identity()));
        Set<LineId> awaiting = ids.isEmpty() ? Set.of() : orders.awaitingRenewal(ids);
        Map<OrderLine, Optional<Refusal>> obstacles = new LinkedHashMap<>();
        for (OrderLine line : asked) {
            obstacles.put(line, line.isActive() ? running(line, known, awaiting) : Optional.of(notRunning(line)));
        }
        return obstacles;
    }

    private static Refusal notRunning(OrderLine line) {
        return Refusal.of(
                line.activation() == ActivationState.REFUNDED ? Reason.REFUND_ALREADY : Reason.REFUND_NOT_RUNNING);
    }

    private Optional<Refusal> running(OrderLine orderLine, Map<LineId, Line> known, Set<LineId> awaiting) {
        Line line = Objects.requireNonNull(known.get(Objects.requireNonNull(orderLine.line())));
        if (!line.end().equals(orderLine.periodEnd()) || awaiting.contains(line.id())) {
            return Optional.of(Refusal.of(Reason.REFUND_RENEWED_AGAIN).with("number", line.number()));
        }
        LocalDate start = Objects.requireNonNull(orderLine.runsFrom());
        LocalDate lastDay = orderLine.kind() == OrderLineKind.BUY ? start.plusDays(terms.days()) : start.minusDays(1);
        return line.today(clock.instant()).isAfter(lastDay)
                ? Optional.of(Refusal.of(Reason.REFUND_USED)
                        .with("number", line.number())
                        .with("day", start))
                : Optional.empty();
    }
}

package app.linekeeper.domain.autopay;

import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.line.Line;
import app.linekeeper.domain.line.LineId;
import app.linekeeper.domain.line.LineNumbers;
import app.linekeeper.domain.line.Lines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OrderLine;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends the waiting for a card that was charged for lines of one order; their client is locked. */
@Component
class EndingCharge {

    private static final Comparator<Line> BY_NUMBER = Comparator.comparing(Line::number, LineNumbers.ORDER);

    private final Autopays autopays;
    private final Lines lines;
    private final Orders orders;
    private final PendingOrders pending;
    private final FailingTry failing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndingCharge(
            Autopays autopays,
            Lines lines,
            Orders orders,
            PendingOrders pending,
            FailingTry failing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.autopays = autopays;
        this.lines = lines;
        this.orders = orders;
        this.pending = pending;
        this.failing = failing;
        this.events = events;
        this.clock = clock;
    }

    /** The lines are renewed and planned anew already. */
    void paid(List<AutopayAttempt> own, OrderId order, CardAttempt card) {
        List<Line> renewed = lines(own);
        Order paid = orders.findById(order).orElseThrow();
        LinesDue due = new LinesDue(
                paid.partner(),
                paid.client(),
                renewed.stream().map(Line::id).toList(),
                AutopaySource.of(Objects.requireNonNull(card.savedMethod())),
                paid.lines().get(0).months(),
                own.get(0).end());
        events.publishEvent(new AutopayDone(due, order, card.sum(), today(renewed)));
    }

    /** Somebody gave up what was being charged: not this time. */
    void skipped(List<AutopayAttempt> waiting, OrderId order) {
        waiting.forEach(each -> each.close(AttemptState.SKIPPED));
        pending.giveUp(order);
    }

    /** Nothing came of it that pays for the lines: they are tried again, or off. */
    void failed(List<AutopayAttempt> waiting, OrderId id, Refusal why) {
        Order order = orders.findById(id).orElseThrow();
        Map<LineId, Money> prices = order.lines().stream()
                .collect(Collectors.toMap(line -> Objects.requireNonNull(line.line()), EndingCharge::price));
        Map<LineId, Autopay> on = autopays
                .lock(waiting.stream().map(AutopayAttempt::line).toList())
                .stream()
                .filter(Autopay::isOn)
                .collect(Collectors.toMap(Autopay::line, Function.identity()));
        Map<LineId, AutopayAttempt> byLine =
                waiting.stream().collect(Collectors.toMap(AutopayAttempt::line, Function.identity()));
        waiting.forEach(each -> each.close(on.containsKey(each.line()) ? AttemptState.OPEN : AttemptState.FAILED));
        pending.giveUp(id);
        List<Line> still = lines(waiting).stream()
                .filter(line -> on.containsKey(line.id()))
                .toList();
        if (!still.isEmpty()) {
            failing.fail(
                    still.stream()
                            .map(line -> new PricedLine(
                                    new DueLine(Objects.requireNonNull(on.get(line.id())), line, byLine.get(line.id())),
                                    Objects.requireNonNull(prices.get(line.id()))))
                            .toList(),
                    why,
                    null,
                    today(still));
        }
    }

    private static Money price(OrderLine line) {
        return line.price().total(PriceBasis.PARTNER_PAYS);
    }

    private List<Line> lines(List<AutopayAttempt> of) {
        return lines.all(of.stream().map(AutopayAttempt::line).toList()).stream()
                .sorted(BY_NUMBER)
                .toList();
    }

    private LocalDate today(List<Line> of) {
        return of.get(0).today(clock.instant());
    }
}

package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flows.document.AskingForAct.ACT_NUMBER;
import static app.linekeeper.conversations.flows.document.AskingForAct.NEXT_ACT;
import static app.linekeeper.conversations.flows.paying.PayFlow.FROM;
import static app.linekeeper.conversations.flows.paying.PayFlow.LEFT;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.invoice.SendingInvoice;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardAttempt;
import app.linekeeper.domain.card.LookingAtAttempt;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payment.Offer;
import app.linekeeper.domain.payment.OrderToPay;
import app.linekeeper.domain.payment.WaysToPay;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is to be paid, how that can be done now, and what has become of it. */
@Component
final class Billing {

    private final WaysToPay ways;
    private final OrderCards cards;
    private final SendingInvoice invoices;
    private final LookingAtAttempt attempts;
    private final Reading<OrderId, OrderCard> stored = Reading.of(this::stored);
    private final Reading<OrderId, OrderToPay> open = Reading.of(this::open);

    Billing(WaysToPay ways, OrderCards cards, SendingInvoice invoices, LookingAtAttempt attempts) {
        this.ways = ways;
        this.cards = cards;
        this.invoices = invoices;
        this.attempts = attempts;
    }

    /** The order: at the prices of today where it waits and its own no longer hold. */
    OrderCard order(Turn turn) {
        return open.of(turn, turn.get(ORDER)).order();
    }

    /** The order and the ways to pay it at a price that holds. */
    Bill bill(Turn turn) {
        OrderToPay now = open.of(turn, turn.get(ORDER));
        return new Bill(
                now.order(),
                now.ways(),
                turn.find(SEEN).orElse(null),
                turn.find(FROM).orElse(null),
                beingPaid(turn, now.ways()),
                heldUntil(turn, now.order()));
    }

    private static @Nullable LocalDate heldUntil(Turn turn, OrderCard order) {
        return order.quotedUntil().isAfter(turn.clock().instant())
                ? LocalDate.ofInstant(order.quotedUntil(), turn.zone())
                : null;
    }

    /** Asked for only where a card could pay. */
    private @Nullable AttemptId beingPaid(Turn turn, List<Offer> ways) {
        return ways.stream().map(Offer::id).anyMatch(Bill::isByCard)
                ? turn.need(attempts.openOf(turn.acting().member(), turn.get(ORDER)))
                        .map(CardAttempt::id)
                        .orElse(null)
                : null;
    }

    /** The order as it was paid. */
    Paid paid(Turn turn) {
        return new Paid(
                stored.of(turn, turn.get(ORDER)),
                turn.find(LEFT).orElse(null),
                turn.find(ACT_NUMBER).orElse(null),
                turn.find(NEXT_ACT).filter(day -> day.isAfter(turn.today())).orElse(null));
    }

    /** What stays in the chat of a payment. */
    Text receipt(Turn turn, Text text) {
        return turn.has(INVOICE) ? invoices.receipt(turn) : paid(turn).receipt(text);
    }

    private OrderCard stored(Turn turn, OrderId id) {
        return turn.need(cards.of(turn.acting().member(), id));
    }

    /** Asked for the ways first: mostly the order waits, and is read once then. */
    private OrderToPay open(Turn turn, OrderId id) {
        Outcome<OrderToPay> now = ways.of(turn.acting().member(), id);
        if (!now.isDone() && !stored.of(turn, id).isPlaced()) {
            return new OrderToPay(stored.of(turn, id), List.of());
        }
        return turn.need(now);
    }
}

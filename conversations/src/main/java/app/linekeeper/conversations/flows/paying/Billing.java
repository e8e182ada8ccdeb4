package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flows.paying.PayFlow.FROM;
import static app.linekeeper.conversations.flows.paying.PayFlow.LEFT;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payment.WayToPay;
import app.linekeeper.domain.payment.WaysToPay;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is to be paid, how that can be done now, and what has become of it. */
@Component
final class Billing {

    private final WaysToPay ways;
    private final OrderCards cards;
    private final Reading<OrderId, OrderCard> order = Reading.of(this::read);
    private final Reading<OrderId, Open> open = Reading.of(this::open);

    Billing(WaysToPay ways, OrderCards cards) {
        this.ways = ways;
        this.cards = cards;
    }

    /** An order with the ways to pay it. */
    private record Open(OrderCard order, List<WayToPay> ways) {}

    OrderCard order(Turn turn) {
        return order.of(turn, turn.get(ORDER));
    }

    /** The order and the ways to pay it at a price that holds. */
    Bill bill(Turn turn) {
        Open now = open.of(turn, turn.get(ORDER));
        return new Bill(
                now.order(),
                now.ways(),
                turn.find(SEEN).orElse(null),
                turn.find(FROM).orElse(null),
                LocalDate.ofInstant(now.order().quotedUntil(), turn.zone()));
    }

    /** The order as it was paid. */
    Paid paid(Turn turn) {
        return new Paid(order(turn), turn.find(LEFT).orElse(null));
    }

    private Open open(Turn turn, OrderId id) {
        OrderCard card = order.of(turn, id);
        if (!card.isPlaced()) {
            return new Open(card, List.of());
        }
        List<WayToPay> found = turn.need(ways.of(turn.acting().member(), id));
        // an order whose price no longer held was priced again by this
        boolean lapsed = card.quotedUntil().isBefore(turn.clock().instant());
        return new Open(lapsed ? read(turn, id) : card, found);
    }

    private OrderCard read(Turn turn, OrderId id) {
        return turn.need(cards.of(turn.acting().member(), id));
    }
}

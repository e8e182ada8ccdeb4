package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.payment.WayToPay;
import app.linekeeper.domain.payment.WaysToPay;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks up what is to be paid. */
@Component
final class Billing {

    private final WaysToPay ways;
    private final OrderCards cards;

    Billing(WaysToPay ways, OrderCards cards) {
        this.ways = ways;
        this.cards = cards;
    }

    OrderCard order(Turn turn) {
        return turn.once("order", () -> read(turn));
    }

    /** The order and the ways to pay it at a price that holds: asked for once a screen. */
    Bill bill(Turn turn) {
        return turn.once("bill", () -> open(turn));
    }

    private Bill open(Turn turn) {
        OrderCard order = read(turn);
        if (!order.isPlaced()) {
            return new Bill(order, List.of());
        }
        // this prices a lapsed order again, so the order is read once more
        List<WayToPay> found = turn.need(ways.of(turn.acting().member(), turn.get(ORDER)));
        return new Bill(read(turn), found);
    }

    private OrderCard read(Turn turn) {
        return turn.need(cards.of(turn.acting().member(), turn.get(ORDER)));
    }
}

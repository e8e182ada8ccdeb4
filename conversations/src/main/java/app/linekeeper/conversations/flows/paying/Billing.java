package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flows.paying.PayFlow.FROM;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.payment.WayToPay;
import app.linekeeper.domain.payment.WaysToPay;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is to be paid, how that can be done now, and what has become of it. */
@Component
final class Billing {

    private final WaysToPay ways;
    private final OrderCards cards;

    Billing(WaysToPay ways, OrderCards cards) {
        this.ways = ways;
        this.cards = cards;
    }

    OrderCard order(Turn turn) {
        OrderCard card = turn.lasting(List.of("order", turn.get(ORDER)), () -> read(turn));
        // one whose price no longer holds may be priced again at any moment
        return isLapsed(card, turn) ? turn.once("order", () -> read(turn)) : card;
    }

    /** The order and the ways to pay it at a price that holds: asked for once until something is done. */
    Bill bill(Turn turn) {
        return turn.lasting(List.of("bill", turn.get(ORDER)), () -> open(turn));
    }

    boolean isOpen(Turn turn) {
        return bill(turn).isOpen();
    }

    boolean isClosed(Turn turn) {
        return !isOpen(turn);
    }

    boolean isStuck(Turn turn) {
        return bill(turn).isStuck();
    }

    boolean hasNoWallet(Turn turn) {
        return bill(turn).hasNoWallet();
    }

    boolean mayCancel(Turn turn) {
        return isOpen(turn) && turn.acting().may(Permission.ORDER_LINES);
    }

    boolean isPayable(Turn turn) {
        return way(turn).map(WayToPay::isPossible).orElse(false);
    }

    boolean isAgreed(Turn turn) {
        return isPayable(turn) && !isPriceNew(turn);
    }

    boolean isShort(Turn turn) {
        return isOpen(turn) && !isPayable(turn);
    }

    /** Whether the price is no longer the one that the person has seen. */
    boolean isPriceNew(Turn turn) {
        return isOpen(turn)
                && turn.find(SEEN).map(seen -> !seen.equals(price(turn))).orElse(false);
    }

    boolean isActive(Turn turn) {
        return order(turn).isActive();
    }

    boolean isPending(Turn turn) {
        return !isActive(turn);
    }

    boolean mayHaveAct(Turn turn) {
        return isActive(turn)
                && order(turn).paidBasis() == PriceBasis.PARTNER_PAYS
                && turn.acting().may(Permission.TAKE_DOCUMENTS);
    }

    /** The price the chosen way, or from a wallet where none is chosen. */
    Money price(Turn turn) {
        return way(turn).map(WayToPay::price).orElseGet(() -> bill(turn).order().partnerPays());
    }

    /** The way that was chosen; nothing where none is, or where it is no longer there. */
    Optional<WayToPay> way(Turn turn) {
        return turn.find(FROM).flatMap(from -> bill(turn).way(from));
    }

    Facts client(Turn turn) {
        return Facts.of(CLIENT, order(turn).client());
    }

    private Bill open(Turn turn) {
        OrderCard order = order(turn);
        if (!order.isPlaced()) {
            return new Bill(order, List.of());
        }
        List<WayToPay> found = turn.need(ways.of(turn.acting().member(), turn.get(ORDER)));
        // an order whose price no longer held was priced again by this
        return new Bill(isLapsed(order, turn) ? read(turn) : order, found);
    }

    private static boolean isLapsed(OrderCard order, Turn turn) {
        return order.isPlaced() && order.quotedUntil().isBefore(turn.clock().instant());
    }

    private OrderCard read(Turn turn) {
        return turn.need(cards.of(turn.acting().member(), turn.get(ORDER)));
    }
}

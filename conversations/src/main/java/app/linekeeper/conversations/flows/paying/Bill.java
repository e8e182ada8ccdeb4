package app.linekeeper.conversations.flows.paying;

import app.linekeeper.domain.order.OrderCard;
import app.linekeeper.domain.payment.WayToPay;
import java.util.List;
import java.util.Optional;

/**
 * An order to be paid and how that can be done.
 *
 * @param ways those that are possible first; empty for an order that is no longer to be paid
 */
record Bill(OrderCard order, List<WayToPay> ways) {

    boolean isOpen() {
        return order.isPlaced();
    }

    /** Whether nothing that the partner has covers the price. */
    boolean isStuck() {
        return isOpen() && ways.stream().noneMatch(WayToPay::isPossible);
    }

    /** Whether the partner has no company yet that could pay in the order's currency. */
    boolean hasNoWallet() {
        return isOpen() && ways.stream().noneMatch(WayToPay.FromWallet.class::isInstance);
    }

    /** The way that was chosen, as it is now; nothing where it is no longer there. */
    Optional<WayToPay> way(PayFrom from) {
        return ways.stream().filter(way -> PayFrom.of(way).equals(from)).findFirst();
    }
}

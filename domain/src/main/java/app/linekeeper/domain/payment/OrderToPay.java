package app.linekeeper.domain.payment;

import app.linekeeper.domain.order.OrderCard;
import java.util.List;

/**
 * An order that waits to be paid, at prices that hold, and how that can be done.
 *
 * @param order at the prices of today where its own lapsed (rule 10); they are stored when it is paid
 * @param ways what is possible first, what is not with its reason
 */
public record OrderToPay(OrderCard order, List<Offer> ways) {

    public OrderToPay {
        ways = List.copyOf(ways);
    }
}

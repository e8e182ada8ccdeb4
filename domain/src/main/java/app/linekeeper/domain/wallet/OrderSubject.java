package app.linekeeper.domain.wallet;

import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.order.OrderId;

/** How the ledger names an order that money moved for. */
public final class OrderSubject {

    static final String KIND = "ORDER";

    private OrderSubject() {}

    public static Subject of(OrderId order) {
        return new Subject(KIND, order.value());
    }
}

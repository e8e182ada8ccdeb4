package app.linekeeper.domain.wallet;

import app.linekeeper.domain.ledger.Subject;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.order.OrderId;
import org.jspecify.annotations.Nullable;

/** How the ledger names an order that money moved for. */
public final class OrderSubject {

    static final String KIND = "ORDER";

    private OrderSubject() {}

    public static Subject of(OrderId order) {
        return new Subject(KIND, order.value());
    }

    /** The movement, about that order; as it is where it is about none. */
    public static Transaction about(Transaction movement, @Nullable OrderId order) {
        return order == null ? movement : movement.about(of(order));
    }
}

package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.Topic;
import app.linekeeper.domain.order.OrderId;

/** What screens live by. */
public final class Topics {

    private Topics() {}

    /** Whatever becomes of an order: paid, active, cancelled. */
    public static Topic of(OrderId order) {
        return Topic.of("order", order);
    }
}

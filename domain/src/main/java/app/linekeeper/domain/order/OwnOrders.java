package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.shared.Outcome;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Finds a partner's own orders for whoever acts for the partner (rule 34). */
@Component
public class OwnOrders {

    private final Orders orders;
    private final Ownership ownership;
    private final FillingBasket basket;
    private final OrderTerms terms;
    private final Clock clock;

    OwnOrders(Orders orders, Ownership ownership, FillingBasket basket, OrderTerms terms, Clock clock) {
        this.orders = orders;
        this.ownership = ownership;
        this.basket = basket;
        this.terms = terms;
        this.clock = clock;
    }

    /** The order; refused as not_found. */
    public Outcome<Order> find(Acting acting, OrderId id) {
        return ownership.check(acting, "order", id, orders.findById(id), Order::belongsTo);
    }

    /** The order, locked until the transaction ends; refused as not_found. */
    public Outcome<Order> lock(Acting acting, OrderId id) {
        return ownership.check(acting, "order", id, orders.lock(id), Order::belongsTo);
    }

    /**
     * The locked order at a price that holds: priced again if its quote lapsed (rule 10).
     *
     * @return refused as {@link Quoting} does, where what was ordered is no longer sold
     */
    public Outcome<Order> atPriceThatHolds(Acting acting, Order locked) {
        Instant now = clock.instant();
        if (!locked.isLapsed(now)) {
            return Outcome.done(locked);
        }
        return basket.again(acting, locked).map(filled -> {
            locked.reprice(filled.quote(), now.plus(terms.quoteValid()));
            return locked;
        });
    }
}

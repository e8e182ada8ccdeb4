package app.linekeeper.domain.order;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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

    /** The order, locked with its client until the transaction ends; refused as not_found. */
    public Outcome<Order> lock(Acting acting, OrderId id) {
        return ownership.check(acting, "order", id, orders.lock(id), Order::belongsTo);
    }

    /** The order of the client for whom somebody speaks, where the client paid it; refused as not_found. */
    public Outcome<Order> findPaidByClient(Acting acting, OrderId id) {
        return paidByClient(acting, id, orders.findById(id));
    }

    /** The same, locked with the client until the transaction ends. */
    public Outcome<Order> lockPaidByClient(Acting acting, OrderId id) {
        return paidByClient(acting, id, orders.lock(id));
    }

    private Outcome<Order> paidByClient(Acting acting, OrderId id, Optional<Order> found) {
        return ownership.check(
                acting, "order", id, found, order -> order.client().equals(acting.client()) && order.isPaidByClient());
    }

    /**
     * The locked order at the price that was agreed to: priced again, and stored so, if its quote lapsed (rule 10).
     *
     * @return refused as price_changed (with the new sum) if another price holds now, or as {@link Quoting} does, where
     *     what was ordered is no longer sold; then nothing is changed
     */
    public Outcome<Order> atAgreedPrice(Acting acting, Order locked, PriceBasis basis, Money agreed) {
        Instant now = clock.instant();
        if (!locked.isLapsed(now)) {
            return agreed(locked.total(basis), agreed).map(sum -> locked);
        }
        return basket.again(acting, locked)
                .then(filled -> agreed(filled.quote().total(basis), agreed).map(sum -> {
                    locked.reprice(filled.quote(), now.plus(terms.quoteValid()));
                    return locked;
                }));
    }

    static Outcome<Money> agreed(Money price, Money agreed) {
        return price.equals(agreed)
                ? Outcome.done(price)
                : Refusal.of(Reason.PRICE_CHANGED).with("sum", price).asOutcome();
    }
}

package app.linekeeper.domain.order;

import app.linekeeper.domain.shared.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes an order of what was put together, once for each key. */
@Component
class KeepingOrder {

    private final Orders orders;
    private final OrderTerms terms;
    private final Clock clock;

    KeepingOrder(Orders orders, OrderTerms terms, Clock clock) {
        this.orders = orders;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * The order that the key placed before, or a new one.
     *
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    Outcome<Order> once(Placement placement, Supplier<Outcome<Basket>> filling) {
        Optional<Order> earlier = orders.findByIdempotencyKey(placement.key().value());
        if (earlier.isPresent()) {
            placement.inputHash().mustBe(earlier.get().inputHash(), placement.key());
            return Outcome.done(earlier.get());
        }
        return filling.get().map(filled -> {
            Instant now = clock.instant();
            String number = Long.toString(orders.nextNumber());
            return orders.save(new Order(OrderId.next(), number, filled, now, now.plus(terms.quoteValid()), placement));
        });
    }
}

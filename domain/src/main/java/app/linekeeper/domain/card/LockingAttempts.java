package app.linekeeper.domain.card;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.Orders;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Locks attempts until the transaction ends, each after its order and that order's client, as everywhere. */
@Component
class LockingAttempts {

    private final Orders orders;
    private final CardAttempts attempts;

    LockingAttempts(Orders orders, CardAttempts attempts) {
        this.orders = orders;
        this.attempts = attempts;
    }

    /** Empty if there is no such attempt. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<CardAttempt> lock(AttemptId id) {
        attempts.orderOf(id).ifPresent(order -> orders.lock(new OrderId(order)));
        return attempts.lock(id);
    }
}

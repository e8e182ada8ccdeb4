package app.linekeeper.domain.settlement;

import app.linekeeper.domain.order.Entitlement;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderState;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says whether an order can be paid now (rule 36). */
@Component
public class OpenOrders {

    private final Entitlement entitlement;

    OpenOrders(Entitlement entitlement) {
        this.entitlement = entitlement;
    }

    /**
     * The locked order, if it can.
     *
     * @return refused as order_paid, client_left (which cancels the order), partner_suspended or order_cancelled
     */
    public Outcome<Order> check(Order locked) {
        if (locked.isPaid()) {
            return Refusal.of(Reason.ORDER_PAID).asOutcome();
        }
        Optional<Refusal> obstacle = entitlement.obstacle(locked);
        if (obstacle.isPresent()) {
            return hindered(locked, obstacle.get());
        }
        return locked.state() == OrderState.CANCELLED
                ? Refusal.of(Reason.ORDER_CANCELLED).asOutcome()
                : Outcome.done(locked);
    }

    /** Only a client's leaving ends the order: a suspended partner may be resumed, and pays then. */
    private static Outcome<Order> hindered(Order locked, Refusal obstacle) {
        if (obstacle.reason() == Reason.CLIENT_LEFT && locked.state() == OrderState.PLACED) {
            locked.cancel();
        }
        return obstacle.asOutcome();
    }
}

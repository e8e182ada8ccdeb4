package app.linekeeper.domain.settlement;

import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.Money;
import org.springframework.stereotype.Component;

/** Gives back, the way it came, what was paid for lines that are called off (rules 3 and 16). */
@Component
class GivingBack {

    private static final String OCCASION = "given-back";

    private final ReversingPayments payments;
    private final WaysBack ways;

    GivingBack(ReversingPayments payments, WaysBack ways) {
        this.payments = payments;
        this.ways = ways;
    }

    /** Gives it back, once an order; does nothing where nothing is called off. */
    void of(Order order) {
        Money sum = order.calledOff();
        if (sum.isPositive()) {
            Reversal how = new Reversal(
                    TransactionKind.GIVEN_BACK,
                    OCCASION,
                    ActivationState.CALLED_OFF.name(),
                    payment -> ways.destination(order, payment));
            payments.reverse(order, sum, how).forEach((payment, part) -> ways.giveBack(order, payment, part, OCCASION));
        }
    }
}

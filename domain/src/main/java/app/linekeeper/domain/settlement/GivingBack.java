package app.linekeeper.domain.settlement;

import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import org.springframework.stereotype.Component;

/** Gives back, the way it came, what was paid for lines that are called off (rules 3 and 16). */
@Component
class GivingBack {

    private final ReversingPayments payments;

    GivingBack(ReversingPayments payments) {
        this.payments = payments;
    }

    /** Gives it back, once an order; does nothing where nothing is called off. */
    void of(Order order) {
        Money sum = order.calledOff();
        if (sum.isPositive()) {
            payments.reverse(
                    order,
                    sum,
                    new Reversal(
                            TransactionKind.GIVEN_BACK,
                            "given-back",
                            ActivationState.CALLED_OFF.name(),
                            payment -> ChartOfAccounts.of(
                                    payment.payer(), payment.amount().currency())));
        }
    }
}

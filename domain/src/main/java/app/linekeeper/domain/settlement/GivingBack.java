package app.linekeeper.domain.settlement;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionKind;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.OrderSubject;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives back, the way it came, what was paid for lines that are called off (rules 3 and 16). */
@Component
class GivingBack {

    private final Payments payments;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GivingBack(Payments payments, Ledger ledger, ApplicationEventPublisher events, Clock clock) {
        this.payments = payments;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reverses payments of the locked order by that sum, once an order, what came last first; does nothing where nothing is
     * called off.
     *
     * @throws IllegalStateException if more is called off than was paid
     */
    void of(Order order) {
        Money sum = order.calledOff();
        if (!sum.isPositive()) {
            return;
        }
        Money rest = sum;
        for (Payment payment : payments.of(order.id())) {
            Money part = rest.isLessThan(payment.amount()) ? rest : payment.amount();
            if (part.isPositive()) {
                giveBack(order, payment, part);
                rest = rest.minus(part);
            }
        }
        if (!rest.isZero()) {
            throw new IllegalStateException(
                    "order " + order.id() + " was not paid for " + rest + " that is called off");
        }
        events.publishEvent(new MoneyGivenBack(order.id(), sum));
    }

    private void giveBack(Order order, Payment payment, Money sum) {
        Account sales = ChartOfAccounts.sales(order.seller(), order.currency());
        ledger.post(Transaction.move(TransactionKind.GIVEN_BACK, keyOf(payment), sales, source(payment), sum)
                        .about(OrderSubject.of(order.id()))
                        .reversing(payment.transaction(), ActivationState.CALLED_OFF.name()))
                .orElseThrow();
        payment.giveBack(sum, clock.instant());
    }

    private static Account source(Payment payment) {
        return ChartOfAccounts.of(payment.payer(), payment.amount().currency());
    }

    private static IdempotencyKey keyOf(Payment payment) {
        return new IdempotencyKey("given-back:" + payment.id());
    }
}

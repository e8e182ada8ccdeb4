package app.linekeeper.domain.payment;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.ledger.TransactionId;
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

    /** Reverses the payment of the locked order by that sum, once an order; does nothing where nothing is called off. */
    void of(Order order) {
        Money sum = order.calledOff();
        if (!sum.isPositive()) {
            return;
        }
        Payment payment = payments.of(order.id()).orElseThrow();
        Account sales = ChartOfAccounts.sales(order.seller(), order.currency());
        Account source = ChartOfAccounts.of(payment.payer(), order.currency());
        TransactionId paid = ledger.posted(TakingMoney.keyOf(order.id())).orElseThrow();
        ledger.post(Transaction.move(TransactionKind.GIVEN_BACK, keyOf(order), sales, source, sum)
                        .about(OrderSubject.of(order.id()))
                        .reversing(paid, ActivationState.CALLED_OFF.name()))
                .orElseThrow();
        payment.giveBack(sum, clock.instant());
        events.publishEvent(new MoneyGivenBack(order.id(), sum));
    }

    private static IdempotencyKey keyOf(Order order) {
        return new IdempotencyKey("order-given-back:" + order.id());
    }
}

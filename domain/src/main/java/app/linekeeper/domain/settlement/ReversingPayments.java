package app.linekeeper.domain.settlement;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Ledger;
import app.linekeeper.domain.ledger.Transaction;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.wallet.ChartOfAccounts;
import app.linekeeper.domain.wallet.OrderSubject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives back money that paid an order, all or in part, and notes in each payment how much of it came back. */
@Component
public class ReversingPayments {

    private final Payments payments;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReversingPayments(Payments payments, Ledger ledger, ApplicationEventPublisher events, Clock clock) {
        this.payments = payments;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reverses payments of the locked order by that sum, what came last first.
     *
     * @return how much of which payment
     * @throws IllegalStateException if less is left of the payments
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Payment, Money> reverse(Order locked, Money sum, Reversal how) {
        Map<Payment, Money> parts = new LinkedHashMap<>();
        Money rest = sum;
        for (Payment payment : payments.of(locked.id())) {
            Money part = rest.isLessThan(payment.kept()) ? rest : payment.kept();
            if (part.isPositive()) {
                reverse(locked, payment, part, how);
                parts.put(payment, part);
                rest = rest.minus(part);
            }
        }
        if (!rest.isZero()) {
            throw new IllegalStateException("order " + locked.id() + " was not paid for " + rest + " of " + sum);
        }
        events.publishEvent(new MoneyGivenBack(locked.id(), sum));
        return parts;
    }

    private void reverse(Order order, Payment payment, Money part, Reversal how) {
        Account sales = ChartOfAccounts.sales(order.seller(), order.currency());
        Account to = how.destination().apply(payment);
        ledger.post(Transaction.move(how.kind(), how.keyOf(payment), sales, to, part)
                        .about(OrderSubject.of(order.id()))
                        .reversing(payment.transaction(), how.reason()))
                .orElseThrow();
        payment.giveBack(part, clock.instant());
    }
}

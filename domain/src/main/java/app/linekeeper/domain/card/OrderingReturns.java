package app.linekeeper.domain.card;

import app.linekeeper.domain.shared.Money;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Orders that money goes back by card; a job has the provider do it. */
@Component
class OrderingReturns {

    private final CardRefunds refunds;
    private final Clock clock;

    OrderingReturns(CardRefunds refunds, Clock clock) {
        this.refunds = refunds;
        this.clock = clock;
    }

    /** Of a locked attempt, once an occasion. */
    void order(CardAttempt attempt, Money sum, String occasion) {
        if (refunds.find(attempt.id(), occasion).isEmpty()) {
            refunds.save(new CardRefund(
                    CardRefundId.next(), attempt.id(), occasion, sum, attempt.refunded(), clock.instant()));
            attempt.giveBack(sum);
        }
    }
}

package app.linekeeper.conversations.flows.paying;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flows.paying.PayFlow.FROM;
import static app.linekeeper.conversations.flows.paying.PayFlow.LEFT;
import static app.linekeeper.conversations.flows.paying.PayFlow.SEEN;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.order.CancellingOrder;
import app.linekeeper.domain.payment.PayOrder;
import app.linekeeper.domain.payment.Started;
import app.linekeeper.domain.payment.StartingPayment;
import app.linekeeper.domain.settlement.Payment;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** Pays an order the chosen way, at the price that the person has seen, or gives it up. */
@Component
final class Paying {

    private final StartingPayment starting;
    private final CancellingOrder cancelling;

    Paying(StartingPayment starting, CancellingOrder cancelling) {
        this.starting = starting;
        this.cancelling = cancelling;
    }

    Outcome<Facts> pay(Turn turn, IdempotencyKey key) {
        PayOrder command = new PayOrder(turn.acting().member(), turn.get(ORDER), turn.get(FROM), turn.get(SEEN), key);
        return starting.start(command)
                .map(started -> turn.facts().with(LEFT, paid(started).balance()));
    }

    /** @throws IllegalStateException for an order that waits for money: no way that does is offered yet */
    private static Payment paid(Started started) {
        if (started instanceof Started.PaidNow now) {
            return now.payment();
        }
        throw new IllegalStateException("nothing tells yet that an order waits for money: " + started);
    }

    Outcome<Facts> cancel(Turn turn, IdempotencyKey key) {
        return cancelling.cancel(turn.acting().member(), turn.get(ORDER)).map(order -> turn.facts());
    }
}

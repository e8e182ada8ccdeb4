package app.linekeeper.conversations.flows.paying;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** Pays an order with the very press that places it. */
@Component
public class PayingAtOnce {

    private final Paying paying;
    private final Billing billing;

    PayingAtOnce(Paying paying, Billing billing) {
        this.paying = paying;
        this.billing = billing;
    }

    /**
     * Pays what was placed just now, from where it is settled. Where that can no longer pay, the order waits: what lacks is
     * said where it is paid.
     */
    public Facts pay(Turn placed, IdempotencyKey key) {
        Outcome<Facts> paid = paying.pay(placed, key);
        return paid.isDone() ? paid.orElseThrow() : placed.facts();
    }

    /** What stays in the chat of the payment. */
    public Text receipt(Turn turn, Text text) {
        return billing.receipt(turn, text);
    }
}

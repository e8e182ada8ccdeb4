package app.linekeeper.domain.card.reconcile;

import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardState;
import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.shared.Money;

/**
 * An attempt as it stands here, with what the ledger knows of it.
 *
 * @param captured what came, or was asked for
 * @param returned what went back
 * @param returning what is still on its way back
 * @param posted what the ledger has of it
 */
record OurPayment(
        AttemptId attempt,
        long number,
        GatewayPayment payment,
        CardState state,
        Money captured,
        Money returned,
        Money returning,
        Money posted) {

    AttemptRef ref() {
        return new AttemptRef(attempt.value(), number);
    }

    boolean hasMoney() {
        return state == CardState.SUCCEEDED || state == CardState.MISMATCHED;
    }

    /** Whether it is on an operator's list anyway. */
    boolean isMismatched() {
        return state == CardState.MISMATCHED;
    }

    /** Whether so much can have gone back as far as we know. */
    boolean explains(Money refunded) {
        return !refunded.isLessThan(returned) && !returned.plus(returning).isLessThan(refunded);
    }
}

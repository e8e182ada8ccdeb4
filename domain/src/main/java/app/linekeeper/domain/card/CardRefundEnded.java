package app.linekeeper.domain.card;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * Money is back where it came from, or will not get there by itself. Told within the transaction.
 *
 * @param order null where the attempt was for none
 */
public record CardRefundEnded(
        CardRefundId refund,
        AttemptId attempt,
        PartnerId partner,
        @Nullable OrderId order,
        Money sum,
        RefundState state) {

    static CardRefundEnded of(CardRefund refund, CardAttempt attempt) {
        return new CardRefundEnded(
                refund.id(), attempt.id(), attempt.partner(), attempt.order(), refund.sum(), refund.state());
    }
}

package app.linekeeper.domain.card;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * Something has become of an attempt: its page is there, it came to nothing, or money came. Told within the transaction.
 *
 * @param order null for a top-up
 * @param became null where no money came
 */
public record CardChanged(
        AttemptId attempt,
        PartnerId partner,
        @Nullable OrderId order,
        CardState state,
        @Nullable CardBecame became) {

    static CardChanged of(CardAttempt attempt) {
        return new CardChanged(attempt.id(), attempt.partner(), attempt.order(), attempt.state(), attempt.became());
    }
}

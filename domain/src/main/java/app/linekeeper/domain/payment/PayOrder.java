package app.linekeeper.domain.payment;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Pay an order.
 *
 * @param offer the way, and from which account
 * @param expectedSum what the person saw and agreed to
 * @param payer what a way that leads out of the chat has to know; null for ways that do not
 */
public record PayOrder(
        MemberId member,
        OrderId order,
        OfferId offer,
        Money expectedSum,
        @Nullable PayerDetails payer,
        IdempotencyKey key) {

    public PayOrder(MemberId member, OrderId order, OfferId offer, Money expectedSum, IdempotencyKey key) {
        this(member, order, offer, expectedSum, null, key);
    }
}

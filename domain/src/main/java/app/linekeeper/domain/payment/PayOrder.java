package app.linekeeper.domain.payment;

import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;

/**
 * Pay an order.
 *
 * @param offer the way, and from which account
 * @param expectedSum what the person saw and agreed to
 */
public record PayOrder(MemberId member, OrderId order, OfferId offer, Money expectedSum, IdempotencyKey key) {}

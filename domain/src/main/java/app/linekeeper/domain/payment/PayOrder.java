package app.linekeeper.domain.payment;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.Money;

/**
 * Pay an order.
 *
 * @param expectedSum what the person saw and agreed to
 */
record PayOrder(Actor actor, OrderId order, Payer payer, Money expectedSum, IdempotencyKey key) {

    PriceBasis basis() {
        return PayingTerms.of(payer).priceBasis();
    }

    InputHash inputHash() {
        return InputHash.of(actor, order, payer, expectedSum);
    }
}

package app.linekeeper.domain.payment;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Pay an order.
 *
 * @param company whose wallet pays; null where bonuses do
 * @param expectedSum what the person saw and agreed to
 */
record PayOrder(MemberId member, OrderId order, @Nullable CompanyId company, Money expectedSum, IdempotencyKey key) {

    PriceBasis basis() {
        return company == null ? PriceBasis.BONUSES : PriceBasis.PARTNER_PAYS;
    }

    InputHash inputHash() {
        return InputHash.of(member, order, String.valueOf(company), expectedSum);
    }
}

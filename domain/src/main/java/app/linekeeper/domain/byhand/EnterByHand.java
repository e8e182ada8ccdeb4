package app.linekeeper.domain.byhand;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * An operator credits or debits something by hand.
 *
 * @param company whose wallet; null for the partner's bonuses
 * @param amount above zero to credit, below zero to debit
 * @param reason as the partner reads it, at most 200 characters
 */
public record EnterByHand(
        MemberId operator,
        PartnerId partner,
        @Nullable CompanyId company,
        Money amount,
        String reason,
        IdempotencyKey key) {

    InputHash inputHash() {
        return InputHash.of(operator, partner, String.valueOf(company), amount, reason);
    }
}

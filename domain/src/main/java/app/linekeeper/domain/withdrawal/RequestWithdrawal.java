package app.linekeeper.domain.withdrawal;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;

/**
 * A member asks for bonuses to be paid out.
 *
 * @param company to whose requisites
 */
public record RequestWithdrawal(MemberId member, CompanyId company, Money sum, IdempotencyKey key) {

    InputHash inputHash() {
        return InputHash.of(member, company, sum);
    }
}

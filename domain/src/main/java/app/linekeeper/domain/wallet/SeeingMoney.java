package app.linekeeper.domain.wallet;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a member what their partner has. */
@Component
@Transactional(readOnly = true)
public class SeeingMoney {

    private final Access access;
    private final Wallets wallets;
    private final Bonuses bonuses;

    SeeingMoney(Access access, Wallets wallets, Bonuses bonuses) {
        this.access = access;
        this.wallets = wallets;
        this.bonuses = bonuses;
    }

    /** The wallets and bonuses of the member's partner; refused as not_allowed. */
    public Outcome<PartnerMoney> of(MemberId member) {
        return access.of(member)
                .allowed(Permission.SEE_MONEY)
                .map(acting -> acting.partnerOrThrow())
                .map(partner -> new PartnerMoney(wallets.of(partner), bonuses.balance(partner)));
    }
}

package app.linekeeper.domain.wallet;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where a partner's bonuses came from and went. */
@Component
@Transactional(readOnly = true)
public class BonusHistory {

    private final Access access;
    private final Partners partners;
    private final AccountHistory history;

    BonusHistory(Access access, Partners partners, AccountHistory history) {
        this.access = access;
        this.partners = partners;
        this.history = history;
    }

    /**
     * Eight movements, newest first.
     *
     * @param page from 0
     * @return refused as not_allowed
     */
    public Outcome<Page<Movement>> page(MemberId member, int page) {
        return access.of(member)
                .allowed(Permission.SEE_MONEY)
                .map(acting -> partners.findById(acting.partnerOrThrow()).orElseThrow())
                .map(partner -> history.page(Bonuses.account(partner), page));
    }
}

package app.linekeeper.domain.wallet;

import app.linekeeper.domain.ledger.Account;
import app.linekeeper.domain.ledger.Accounts;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands on the bonus accounts of partners (rule 17). */
@Component
@Transactional(readOnly = true)
public class Bonuses {

    private final Partners partners;
    private final Accounts accounts;

    Bonuses(Partners partners, Accounts accounts) {
        this.partners = partners;
        this.accounts = accounts;
    }

    /**
     * The partner's bonuses, in the partner's currency.
     *
     * @throws java.util.NoSuchElementException if there is no such partner
     */
    public Money balance(PartnerId partner) {
        return accounts.balance(account(partners.findById(partner).orElseThrow()));
    }

    static Account account(Partner partner) {
        return ChartOfAccounts.bonuses(partner.id(), partner.currency());
    }
}

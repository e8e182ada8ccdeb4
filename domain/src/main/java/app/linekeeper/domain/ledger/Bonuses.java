package app.linekeeper.domain.ledger;

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
    private final Balances balances;

    Bonuses(Partners partners, Balances balances) {
        this.partners = partners;
        this.balances = balances;
    }

    /**
     * The partner's bonuses, in the partner's currency.
     *
     * @throws java.util.NoSuchElementException if there is no such partner
     */
    public Money balance(PartnerId partner) {
        return balances.of(account(partners.findById(partner).orElseThrow()));
    }

    static Account account(Partner partner) {
        return Account.bonuses(partner.id(), partner.currency());
    }
}

package app.linekeeper.domain.wallet;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Currency;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every credit that an operator gives has in common. */
@Component
class Credit {

    private final Access access;
    private final Sellers sellers;

    Credit(Access access, Sellers sellers) {
        this.access = access;
        this.sellers = sellers;
    }

    /** The amount, if the member is an operator and it is more than nothing. */
    Outcome<Money> allowed(MemberId operator, Money amount) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> amount.isPositive()
                        ? Outcome.done(amount)
                        : Refusal.of(Reason.AMOUNT_NOT_POSITIVE).asOutcome());
    }

    /** Who sells to the partner in the currency, if that is the amount's; refused as other_currency. */
    Outcome<SellerId> seller(Partner partner, Currency currency, Money amount) {
        Optional<SellerId> seller = sellers.idOf(partner.region(), currency);
        return amount.currency().equals(currency) && seller.isPresent()
                ? Outcome.done(seller.get())
                : Refusal.of(Reason.OTHER_CURRENCY)
                        .with("currency", currency.getCurrencyCode())
                        .asOutcome();
    }
}

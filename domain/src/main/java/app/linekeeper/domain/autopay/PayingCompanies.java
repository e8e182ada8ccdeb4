package app.linekeeper.domain.autopay;

import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;

/** The companies that pay for lines by themselves. */
@Component
class PayingCompanies {

    private final Companies companies;

    PayingCompanies(Companies companies) {
        this.companies = companies;
    }

    /** @throws java.util.NoSuchElementException for a card */
    Company of(AutopaySource source) {
        return companies.findById(source.company().orElseThrow()).orElseThrow();
    }

    /** The price, or refused as wallet_other_currency. */
    Outcome<Money> fits(AutopaySource from, Money price) {
        Company company = of(from);
        return price.currency().equals(company.currency())
                ? Outcome.done(price)
                : Refusal.of(Reason.WALLET_OTHER_CURRENCY)
                        .with("wallet", company.currency().getCurrencyCode())
                        .with("order", price.currency().getCurrencyCode())
                        .asOutcome();
    }
}

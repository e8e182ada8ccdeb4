package app.linekeeper.domain.invoice;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;

/** Says whether there can be an invoice: whoever pays and whoever is paid can be named on it in full (rule 18). */
final class InvoiceConditions {

    private InvoiceConditions() {}

    /** The company, or refused as invoice_requisites while something is missing or wrong in its requisites. */
    static Outcome<Company> complete(Company company) {
        return company.isComplete()
                ? Outcome.done(company)
                : incomplete(company.name()).asOutcome();
    }

    static Refusal incomplete(String company) {
        return Refusal.of(Reason.INVOICE_REQUISITES).with("company", company);
    }

    /** The sum, or refused as invoice_over_nothing: a channel may be free. */
    static Outcome<Money> positive(Money sum) {
        return sum.isPositive()
                ? Outcome.done(sum)
                : Refusal.of(Reason.INVOICE_OVER_NOTHING).asOutcome();
    }

    /** The seller, or refused as invoice_no_account while no bank account of theirs is known. */
    static Outcome<Seller> payable(Seller seller) {
        return seller.requisites().accountNumber() == null
                ? Refusal.of(Reason.INVOICE_NO_ACCOUNT).asOutcome()
                : Outcome.done(seller);
    }
}

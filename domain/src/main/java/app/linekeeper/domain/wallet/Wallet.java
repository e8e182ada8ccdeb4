package app.linekeeper.domain.wallet;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.Money;

/**
 * A company's wallet and what stands on it.
 *
 * @param ofClient whether it is a company of a client's, not one that the partner pays as
 * @param actsByThemselves whether acts on it come to whoever paid without being asked for
 * @param documentsPossible whether the company's requisites are complete, so that it can have invoices and closing documents
 */
public record Wallet(
        CompanyId company,
        String companyName,
        boolean ofClient,
        boolean documentsPossible,
        boolean actsByThemselves,
        Money balance) {

    /** The same for whoever would not get acts by themselves. */
    public Wallet withoutSendingActs() {
        return new Wallet(company, companyName, ofClient, documentsPossible, false, balance);
    }
}

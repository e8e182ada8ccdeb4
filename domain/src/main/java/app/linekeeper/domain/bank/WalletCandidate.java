package app.linekeeper.domain.bank;

import app.linekeeper.domain.company.CompanyId;
import java.util.Currency;
import java.util.Set;

/**
 * A company with the payer's tax number, to whose wallet a line may go.
 *
 * @param currency of the wallet
 * @param agrees in what it agrees with the line
 * @param differs in what it does not
 */
public record WalletCandidate(
        CompanyId company,
        String name,
        String partner,
        Currency currency,
        Set<Evidence> agrees,
        Set<Evidence> differs) {

    public WalletCandidate {
        agrees = Set.copyOf(agrees);
        differs = Set.copyOf(differs);
    }
}

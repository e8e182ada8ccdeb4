package app.linekeeper.domain.bank;

import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.invoice.InvoiceState;
import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;
import java.util.Set;

/**
 * An invoice that a line may be for.
 *
 * @param payer the company it was made out to, as it is called now
 * @param payerTaxNumber as it was printed
 * @param outstanding what is still to come; zero for one that is closed
 * @param validUntil the last day, in the seller's zone
 * @param agrees in what it agrees with the line
 * @param differs in what it does not
 */
public record InvoiceCandidate(
        InvoiceId id,
        String number,
        String partner,
        String payer,
        String payerTaxNumber,
        Money sum,
        Money outstanding,
        InvoiceState state,
        LocalDate validUntil,
        Set<Evidence> agrees,
        Set<Evidence> differs) {

    public InvoiceCandidate {
        agrees = Set.copyOf(agrees);
        differs = Set.copyOf(differs);
    }
}

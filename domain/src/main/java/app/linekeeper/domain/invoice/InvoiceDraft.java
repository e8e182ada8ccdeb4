package app.linekeeper.domain.invoice;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice that has no number yet.
 *
 * @param order null for one that asks for money for the payer's wallet
 * @param validUntil the last day, in the seller's zone
 */
record InvoiceDraft(
        PartnerId partner,
        @Nullable OrderId order,
        Payer payer,
        String payerTaxNumber,
        Money sum,
        LocalDate validUntil,
        IdempotencyKey key,
        InputHash inputHash) {

    CompanyId company() {
        return new CompanyId(payer.id());
    }
}

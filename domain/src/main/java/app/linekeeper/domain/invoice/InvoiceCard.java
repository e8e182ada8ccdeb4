package app.linekeeper.domain.invoice;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as its screens show it, in the names that people know.
 *
 * @param number as it is printed
 * @param payer the company that is asked to pay, with its name
 * @param ofClient whether that is a company of the client's
 * @param order what it is for; null, with the order's number and its client, for one that tops up the wallet
 * @param orderWaits whether that order is still to be paid
 * @param validUntil the last day, in the seller's zone
 * @param purpose what to write into the payment, word for word
 */
public record InvoiceCard(
        InvoiceId id,
        DocumentId document,
        String number,
        InvoiceState state,
        CompanyId payer,
        String company,
        boolean ofClient,
        @Nullable OrderId order,
        @Nullable String orderNumber,
        @Nullable ClientId client,
        @Nullable String clientName,
        boolean orderWaits,
        Money sum,
        Money received,
        LocalDate validUntil,
        Instant issuedAt,
        String purpose) {

    /** What is still to come while it waits. */
    public Money outstanding() {
        return sum.minus(received);
    }

    public boolean isOpen() {
        return state == InvoiceState.ISSUED || state == InvoiceState.PART_PAID;
    }
}

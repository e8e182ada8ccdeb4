package app.linekeeper.domain.bank;

import app.linekeeper.domain.catalog.SellerId;
import app.linekeeper.domain.invoice.InvoiceId;
import app.linekeeper.domain.invoice.InvoiceState;
import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;

/**
 * An invoice as a line is compared with it.
 *
 * @param payerTaxNumber as it was printed
 * @param received what came and is on it
 * @param stored its state but for having lapsed
 * @param validUntil the last day, in the seller's zone
 */
record KnownInvoice(
        InvoiceId id,
        SellerId seller,
        WrittenNumber number,
        String payerTaxNumber,
        Money sum,
        Money received,
        InvoiceState stored,
        LocalDate validUntil) {

    boolean isOpen(LocalDate today) {
        return (stored == InvoiceState.ISSUED || stored == InvoiceState.PART_PAID) && !today.isAfter(validUntil);
    }

    /** What is still to come for an open one; all of it for one that is paid, lapsed or cancelled, which somebody pays anew (rule 19). */
    Money expected(LocalDate today) {
        return isOpen(today) ? sum.minus(received) : sum;
    }
}

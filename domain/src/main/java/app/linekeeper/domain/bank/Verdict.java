package app.linekeeper.domain.bank;

import app.linekeeper.domain.invoice.InvoiceId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from comparing a line with invoices.
 *
 * @param invoice that it is for; null where it waits
 * @param doubts why it waits; none where it is for an invoice
 */
record Verdict(@Nullable InvoiceId invoice, Set<Doubt> doubts) {

    static Verdict waits(Set<Doubt> doubts) {
        return new Verdict(null, doubts);
    }

    static Verdict isFor(InvoiceId invoice) {
        return new Verdict(invoice, Set.of());
    }
}

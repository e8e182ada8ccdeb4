package app.linekeeper.domain.invoice;

import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentParty;
import app.linekeeper.domain.document.DocumentTax;
import app.linekeeper.domain.document.KeptContent;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.locales.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything an invoice says, as it was on the day of issue (rule 28). It is kept with the invoice and never changes.
 *
 * @param day of issue, in the seller's zone
 * @param order null for one that asks for money for the buyer's wallet
 * @param lines at least one, all in one currency
 * @param validUntil the last day, in the seller's zone
 * @param purpose what whoever pays copies word for word into the payment
 * @param qr what a bank's app reads; null where there is no such thing
 */
public record InvoiceContent(
        Language language,
        String number,
        LocalDate day,
        DocumentParty seller,
        DocumentParty buyer,
        @Nullable InvoicedOrder order,
        List<InvoiceLine> lines,
        DocumentTax tax,
        LocalDate validUntil,
        String purpose,
        @Nullable String qr) {

    private static final KeptContent<InvoiceContent> KEPT = new KeptContent<>(InvoiceContent.class, 1);

    public InvoiceContent {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an invoice for nothing");
        }
    }

    /** What an invoice says whose content was kept. */
    public static InvoiceContent of(DocumentContent kept) {
        return KEPT.read(kept);
    }

    /** As it is kept with its document. */
    DocumentContent kept() {
        return KEPT.write(language, this);
    }

    /** The sum of all lines. */
    public Money total() {
        return lines.stream().map(InvoiceLine::sum).reduce(Money::plus).orElseThrow();
    }
}

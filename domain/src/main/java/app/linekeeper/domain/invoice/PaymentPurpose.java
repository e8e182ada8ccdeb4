package app.linekeeper.domain.invoice;

import app.linekeeper.domain.document.DocumentHeading;
import app.linekeeper.domain.document.DocumentTax;
import app.linekeeper.locales.Dates;
import app.linekeeper.locales.Language;
import app.linekeeper.locales.Text;
import app.linekeeper.locales.Words;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a payment says it is for: by it the money that comes is known, so it names the number with its check digit. */
final class PaymentPurpose {

    /** A payment order takes 210 signs, the QR code wants few. */
    static final int LONGEST = 140;

    private static final Words WORDS = Words.standard();

    private PaymentPurpose() {}

    /**
     * At most 140 signs, all of them such as banks take; what it is for is left out where that would be more.
     *
     * @param order null for money for the buyer's wallet
     */
    static String of(DocumentHeading heading, @Nullable InvoicedOrder order, DocumentTax tax, Language language) {
        String taxed = WORDS.plain(taxLine(tax), language);
        Text full = Text.of(order == null ? "invoice.purpose_top_up" : "invoice.purpose_order");
        return Stream.of(full, Text.of("invoice.purpose_short"))
                .map(text -> text.with("number", heading.number().printed())
                        .with("date", Dates.inFigures(heading.day()))
                        .with("tax", taxed))
                .map(text -> WORDS.plain(text, language))
                .filter(said -> said.length() <= LONGEST)
                .findFirst()
                .orElseThrow();
    }

    private static Text taxLine(DocumentTax tax) {
        if (tax.percent() == null) {
            return Text.of("invoice.purpose_tax_none");
        }
        return Text.of("invoice.purpose_tax")
                .with("percent", tax.percent().toPlainString())
                .with("sum", BigDecimal.valueOf(tax.amount().minor(), 2).toPlainString())
                .with("currency", tax.amount().currency().getCurrencyCode());
    }
}

package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.invoice.InvoiceContent;
import app.linekeeper.domain.invoice.InvoicedOrder;
import app.linekeeper.locales.Text;
import com.itextpdf.layout.Document;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who pays whom and on what ground; to which account is said elsewhere. */
record InvoiceParties(Sheet sheet) {

    private static final Set<String> NAMED = Set.of(
            "inn", "kpp", "ogrnip", "bin", "iin", "tax_id", "registration_number", "address", "country", "contacts");

    void write(Document page, InvoiceContent invoice) {
        new Parties(sheet)
                .party("invoice.seller", invoice.seller(), NAMED::contains)
                .party("invoice.buyer", invoice.buyer(), NAMED::contains)
                .row("paper.ground", ground(invoice.order()))
                .write(page);
    }

    private static Text ground(@Nullable InvoicedOrder order) {
        return order == null
                ? Text.of("invoice.ground_top_up")
                : Text.of("paper.ground_order").with("number", order.number()).with("date", order.day());
    }
}

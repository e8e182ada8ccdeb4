package app.linekeeper.domain.clientpay;

import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.domain.invoice.Invoice;
import app.linekeeper.domain.invoice.InvoicingOrder;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.Orders;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever has a link takes the invoice on the client's company instead of paying by card. */
@Component
@Transactional
public class InvoicingByLink {

    private final PayTokens tokens;
    private final PayLinks links;
    private final Orders orders;
    private final LinkInvoices invoices;
    private final InvoicingOrder invoicing;
    private final Clock clock;

    InvoicingByLink(
            PayTokens tokens,
            PayLinks links,
            Orders orders,
            LinkInvoices invoices,
            InvoicingOrder invoicing,
            Clock clock) {
        this.tokens = tokens;
        this.links = links;
        this.orders = orders;
        this.invoices = invoices;
        this.invoicing = invoicing;
        this.clock = clock;
    }

    /**
     * The document of the invoice, the one there is where it asks for the same.
     *
     * @param agreed what they saw
     * @param form names the form that was sent, at most 40 characters
     * @return refused as not_found where the link does not hold or no invoice can be had by it, or as {@link InvoicingOrder}
     */
    public Outcome<DocumentId> invoice(String token, Money agreed, String form) {
        Optional<PayLink> link =
                tokens.read(token).flatMap(links::findById).filter(found -> found.holds(clock.instant()));
        Optional<Order> order = link.flatMap(found -> orders.findById(found.order()));
        Optional<CompanyId> company = order.flatMap(found -> invoices.company(link.get(), found));
        if (company.isEmpty()) {
            return Refusal.of(Reason.NOT_FOUND).asOutcome();
        }
        InputHash input = InputHash.of(link.get().id(), company.get(), agreed);
        return invoicing
                .invoice(
                        link.get().madeBy(),
                        order.get().id(),
                        company.get(),
                        agreed,
                        new IdempotencyKey("link:" + form + ":" + input.value()))
                .map(Invoice::document);
    }
}

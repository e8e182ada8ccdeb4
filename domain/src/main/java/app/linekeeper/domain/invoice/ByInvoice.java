package app.linekeeper.domain.invoice;

import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.payment.Offer;
import app.linekeeper.domain.payment.PayOrder;
import app.linekeeper.domain.payment.Started;
import app.linekeeper.domain.payment.ToBePaid;
import app.linekeeper.domain.payment.WayToPay;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** By invoice on one of the partner's companies, with the partner discount (rule 7). */
@Component
@Order(30)
class ByInvoice implements WayToPay {

    static final String NAME = "invoice";

    private final InvoicingOrder invoicing;

    ByInvoice(InvoicingOrder invoicing) {
        this.invoicing = invoicing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> offers(ToBePaid bill) {
        return InvoiceOffers.of(
                name(), bill, PayingTerms.INVOICE_OF_PARTNER.priceBasis(), wallet -> !wallet.ofClient());
    }

    @Override
    public boolean isQuoted() {
        return true;
    }

    @Override
    public Outcome<Started> start(PayOrder command) {
        return InvoiceOffers.start(invoicing, command);
    }
}

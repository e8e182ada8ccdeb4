package app.linekeeper.domain.invoice;

import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.payment.Offer;
import app.linekeeper.domain.payment.PayOrder;
import app.linekeeper.domain.payment.Started;
import app.linekeeper.domain.payment.ToBePaid;
import app.linekeeper.domain.payment.WayToPay;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.wallet.Wallet;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** By invoice on one of the client's companies, at the client's price; the partner gets cashback (rule 8). */
@Component
@Order(40)
class ByClientInvoice implements WayToPay {

    static final String NAME = "client_invoice";

    private final InvoicingOrder invoicing;

    ByClientInvoice(InvoicingOrder invoicing) {
        this.invoicing = invoicing;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Offer> offers(ToBePaid bill) {
        return InvoiceOffers.of(name(), bill, PayingTerms.INVOICE_OF_CLIENT.priceBasis(), Wallet::ofClient);
    }

    @Override
    public Outcome<Started> start(PayOrder command) {
        return InvoiceOffers.start(invoicing, command);
    }
}

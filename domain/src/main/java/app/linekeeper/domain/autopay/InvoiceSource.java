package app.linekeeper.domain.autopay;

import app.linekeeper.domain.invoice.InvoicingStandingOrder;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Region;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks one of the partner's companies for the money by invoice; the invoice itself says when and how much. */
@Component
class InvoiceSource implements ChargingSource {

    private final InvoicingStandingOrder invoicing;
    private final PayingCompanies companies;
    private final AutopayTerms terms;

    InvoiceSource(InvoicingStandingOrder invoicing, PayingCompanies companies, AutopayTerms terms) {
        this.invoicing = invoicing;
        this.companies = companies;
        this.terms = terms;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.INVOICE;
    }

    @Override
    public AutopayDays days(LocalDate end, Region region) {
        return AutopayDays.ofInvoice(end, region, terms);
    }

    @Override
    public Outcome<AutopaySource> usable(AutopaySource from) {
        return invoicing.payable(companies.of(from)).map(company -> from);
    }

    @Override
    public Outcome<Money> fits(AutopaySource from, Region region, Money price) {
        return companies.fits(from, price);
    }

    @Override
    public Optional<Money> available(AutopaySource from) {
        return Optional.empty();
    }

    @Override
    public Outcome<Charge> charge(Order order, AutopaySource from, MemberId by, IdempotencyKey key) {
        return invoicing.invoice(order, companies.of(from), by, key).map(Charge.Invoiced::new);
    }
}

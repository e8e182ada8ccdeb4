package app.linekeeper.domain.autopay;

import app.linekeeper.domain.company.Company;
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
    private final AutopayTerms terms;

    InvoiceSource(InvoicingStandingOrder invoicing, AutopayTerms terms) {
        this.invoicing = invoicing;
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
    public Outcome<Company> usable(Company company) {
        return invoicing.payable(company);
    }

    @Override
    public Optional<Money> available(Company company) {
        return Optional.empty();
    }

    @Override
    public Outcome<Charge> charge(Order order, Company company, MemberId by, IdempotencyKey key) {
        return invoicing.invoice(order, company, by, key).map(Charge.Invoiced::new);
    }
}

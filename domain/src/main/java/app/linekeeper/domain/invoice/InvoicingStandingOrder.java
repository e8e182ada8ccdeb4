package app.linekeeper.domain.invoice;

import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has one of the partner's companies asked for the money of an order that placed itself; nobody acts (rule 24). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InvoicingStandingOrder {

    private static final PriceBasis BASIS = PayingTerms.INVOICE_OF_PARTNER.priceBasis();

    private final Sellers sellers;
    private final IssuingInvoice issuing;
    private final WritingInvoice writing;

    InvoicingStandingOrder(Sellers sellers, IssuingInvoice issuing, WritingInvoice writing) {
        this.sellers = sellers;
        this.issuing = issuing;
        this.writing = writing;
    }

    /** The company, or refused as invoice_requisites while an invoice on it cannot be made (rule 18). */
    public Outcome<Company> payable(Company company) {
        return InvoiceConditions.complete(company);
    }

    /**
     * An invoice for a new order, locked with its client, at the order's price.
     *
     * @param by whoever said that it shall be done
     * @return refused as not_found where the company is not the partner's own, wallet_other_currency, invoice_requisites,
     *     invoice_over_nothing or invoice_no_account
     */
    public Outcome<Invoice> invoice(Order order, Company company, MemberId by, IdempotencyKey key) {
        if (!company.isOwnOf(order.partner())) {
            return Refusal.of(Reason.NOT_FOUND).asOutcome();
        }
        if (!company.currency().equals(order.currency())) {
            return Refusal.of(Reason.WALLET_OTHER_CURRENCY)
                    .with("wallet", company.currency().getCurrencyCode())
                    .with("order", order.currency().getCurrencyCode())
                    .asOutcome();
        }
        Money sum = order.total(BASIS);
        return payable(company)
                .then(complete -> InvoiceConditions.positive(sum))
                .then(positive -> InvoiceConditions.payable(
                        sellers.findById(order.seller()).orElseThrow()))
                .map(seller -> issue(seller, order, company, sum, by, key));
    }

    private Invoice issue(Seller seller, Order order, Company company, Money sum, MemberId by, IdempotencyKey key) {
        InvoiceDraft draft = new InvoiceDraft(
                order.partner(),
                order.id(),
                new Payer.PartnerCompany(company.id()),
                company.requisites().taxNumber(),
                sum,
                issuing.lastDay(seller),
                key,
                InputHash.of(order.id(), company.id(), sum));
        return issuing.issue(
                by,
                seller,
                draft,
                heading -> writing.forOrder(heading, seller, company.requisites(), order, BASIS, draft.validUntil()));
    }
}

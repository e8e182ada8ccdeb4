package app.linekeeper.domain.invoice;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.OwnCompanies;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.order.OwnOrders;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.payer.PayingTerms;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.settlement.OpenOrders;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member has a company asked for the money of an order: one of the partner's, or one of the client's. */
@Component
@Transactional
public class InvoicingOrder {

    private final Access access;
    private final OwnOrders orders;
    private final OpenOrders open;
    private final OwnCompanies companies;
    private final Sellers sellers;
    private final Invoices invoices;
    private final IssuingInvoice issuing;
    private final WritingInvoice writing;
    private final EndingInvoices ending;

    InvoicingOrder(
            Access access,
            OwnOrders orders,
            OpenOrders open,
            OwnCompanies companies,
            Sellers sellers,
            Invoices invoices,
            IssuingInvoice issuing,
            WritingInvoice writing,
            EndingInvoices ending) {
        this.access = access;
        this.orders = orders;
        this.open = open;
        this.companies = companies;
        this.sellers = sellers;
        this.invoices = invoices;
        this.issuing = issuing;
        this.writing = writing;
        this.ending = ending;
    }

    /**
     * An invoice for the whole order, at the price of who pays (rules 7 and 8). An order has one open invoice: the one there
     * is, where it asks the same company for the same sum; any other is cancelled.
     *
     * @param expectedSum the sum that the person saw and agreed to
     * @return refused as not_allowed, not_found, order_paid, client_left (which cancels the order), partner_suspended,
     *     order_cancelled, price_changed (with the new sum), wallet_other_currency, invoice_no_account,
     *     invoice_over_nothing, or invoice_requisites where the company's are not complete (rule 18)
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<Invoice> invoice(
            MemberId member, OrderId id, CompanyId payer, Money expectedSum, IdempotencyKey key) {
        Acting acting = access.of(member);
        InputHash input = InputHash.of(id, payer, expectedSum);
        return acting.allowed(Permission.INVOICE)
                .then(allowed -> orders.lock(acting, id))
                .then(locked -> issuing.earlier(key, input)
                        .map(Outcome::done)
                        .orElseGet(() -> open.check(locked)
                                .then(order -> payerOf(acting, order, payer))
                                .then(company -> invoice(acting, locked, company, expectedSum, key, input))));
    }

    private Outcome<Company> payerOf(Acting acting, Order order, CompanyId id) {
        return companies
                .find(acting, id)
                .then(company -> company.client() == null || company.client().equals(order.client())
                        ? Outcome.done(company)
                        : Refusal.of(Reason.NOT_FOUND).asOutcome())
                .then(company -> company.currency().equals(order.currency())
                        ? InvoiceConditions.complete(company)
                        : Refusal.of(Reason.WALLET_OTHER_CURRENCY)
                                .with("wallet", company.currency().getCurrencyCode())
                                .with("order", order.currency().getCurrencyCode())
                                .asOutcome());
    }

    private Outcome<Invoice> invoice(
            Acting acting, Order order, Company company, Money sum, IdempotencyKey key, InputHash input) {
        Payer payer = company.client() == null
                ? new Payer.PartnerCompany(company.id())
                : new Payer.ClientCompany(company.id());
        PriceBasis basis = PayingTerms.of(payer).priceBasis();
        return InvoiceConditions.payable(sellers.findById(order.seller()).orElseThrow())
                .then(seller -> orders.atAgreedPrice(acting, order, basis, sum)
                        .then(agreed -> InvoiceConditions.positive(sum))
                        .map(positive -> standing(order, payer, sum, issuing.today(seller))
                                .orElseGet(() -> issue(
                                        acting,
                                        order,
                                        company,
                                        new InvoiceDraft(
                                                order.partner(),
                                                order.id(),
                                                payer,
                                                company.requisites().taxNumber(),
                                                sum,
                                                issuing.lastDay(seller),
                                                key,
                                                input),
                                        seller))));
    }

    private Optional<Invoice> standing(Order order, Payer payer, Money sum, LocalDate today) {
        return invoices.openOf(order.id()).stream()
                .filter(invoice ->
                        invoice.payer().equals(payer) && invoice.sum().equals(sum))
                .filter(invoice -> invoice.state(today) != InvoiceState.LAPSED)
                .findFirst();
    }

    private Invoice issue(Acting acting, Order order, Company company, InvoiceDraft draft, Seller seller) {
        ending.openOf(order.id());
        PriceBasis basis = PayingTerms.of(draft.payer()).priceBasis();
        return issuing.issue(
                acting,
                seller,
                draft,
                heading -> writing.forOrder(heading, seller, company.requisites(), order, basis, draft.validUntil()));
    }
}

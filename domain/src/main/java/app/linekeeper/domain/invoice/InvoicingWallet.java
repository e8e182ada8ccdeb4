package app.linekeeper.domain.invoice;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.payer.Payer;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.InputHash;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member has one of the partner's companies asked for money for its own wallet. */
@Component
@Transactional
public class InvoicingWallet {

    private final Access access;
    private final Ownership ownership;
    private final Companies companies;
    private final Partners partners;
    private final Sellers sellers;
    private final IssuingInvoice issuing;
    private final WritingInvoice writing;

    InvoicingWallet(
            Access access,
            Ownership ownership,
            Companies companies,
            Partners partners,
            Sellers sellers,
            IssuingInvoice issuing,
            WritingInvoice writing) {
        this.access = access;
        this.ownership = ownership;
        this.companies = companies;
        this.partners = partners;
        this.sellers = sellers;
        this.issuing = issuing;
        this.writing = writing;
    }

    /**
     * An invoice for money that only tops up the wallet (rule 20).
     *
     * @return refused as not_allowed, not_found, amount_not_positive, other_currency (also where nobody sells in the
     *     wallet's), or invoice_requisites where the company's are not complete (rule 18)
     * @throws app.linekeeper.domain.shared.KeyReused if the key was used with other input
     */
    public Outcome<Invoice> invoice(MemberId member, CompanyId payer, Money sum, IdempotencyKey key) {
        Acting acting = access.of(member);
        InputHash input = InputHash.of("wallet", payer, sum);
        return acting.allowed(Permission.INVOICE)
                .then(allowed -> ownership.check(acting, "company", payer, companies.findById(payer), Company::isOwnOf))
                .then(InvoiceConditions::complete)
                .then(company -> fitting(company, sum))
                .then(company -> issuing.earlier(key, input)
                        .map(Outcome::done)
                        .orElseGet(() -> issue(acting, company, sum, key, input)));
    }

    private static Outcome<Company> fitting(Company company, Money sum) {
        if (!sum.currency().equals(company.currency())) {
            return otherCurrency(company).asOutcome();
        }
        return sum.isPositive()
                ? Outcome.done(company)
                : Refusal.of(Reason.AMOUNT_NOT_POSITIVE).asOutcome();
    }

    private Outcome<Invoice> issue(Acting acting, Company company, Money sum, IdempotencyKey key, InputHash input) {
        Partner partner = partners.findById(company.owner()).orElseThrow();
        Optional<Seller> found = sellers.findByRegionAndCurrency(partner.region(), company.currency());
        if (found.isEmpty()) {
            return otherCurrency(company).asOutcome();
        }
        return InvoiceConditions.payable(found.get()).map(seller -> issue(acting, seller, company, sum, key, input));
    }

    private Invoice issue(
            Acting acting, Seller seller, Company company, Money sum, IdempotencyKey key, InputHash input) {
        InvoiceDraft draft = new InvoiceDraft(
                company.owner(),
                null,
                new Payer.PartnerCompany(company.id()),
                company.requisites().taxNumber(),
                sum,
                issuing.lastDay(seller),
                key,
                input);
        return issuing.issue(
                acting,
                seller,
                draft,
                heading -> writing.forTopUp(heading, seller, company.requisites(), sum, draft.validUntil()));
    }

    private static Refusal otherCurrency(Company company) {
        return Refusal.of(Reason.OTHER_CURRENCY)
                .with("currency", company.currency().getCurrencyCode());
    }
}

package app.linekeeper.domain.accountstatement;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.catalog.Seller;
import app.linekeeper.domain.catalog.Sellers;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.OwnCompanies;
import app.linekeeper.domain.document.IssuingDocument;
import app.linekeeper.domain.partner.Partner;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member asks for a statement of account of a company (rule 40). */
@Component
public class RequestingAccountStatement {

    private final Access access;
    private final OwnCompanies companies;
    private final Partners partners;
    private final Sellers sellers;
    private final IssuingDocument issuing;
    private final WritingAccountStatement writing;
    private final Audit audit;
    private final Clock clock;

    RequestingAccountStatement(
            Access access,
            OwnCompanies companies,
            Partners partners,
            Sellers sellers,
            IssuingDocument issuing,
            WritingAccountStatement writing,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.companies = companies;
        this.partners = partners;
        this.sellers = sellers;
        this.issuing = issuing;
        this.writing = writing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The statement for the period: the one there is, or a new one. Asking twice, or two at once, gives the same.
     *
     * @return refused as not_allowed (rule 35), not_found for a company of another partner,
     *     account_statement_requisites (with the company) where the company's are not complete, and
     *     account_statement_too_early (with the last day that is over in the seller's zone) where the period is not over
     */
    @Transactional
    public Outcome<AccountStatement> request(MemberId member, CompanyId id, Period period) {
        return access.of(member)
                .allowed(Permission.TAKE_DOCUMENTS)
                .then(acting -> companies.find(acting, id).then(company -> issue(acting, company, period)));
    }

    /** The last day of a statement that can be had today; refused as {@link #request} for a company of another partner. */
    @Transactional(readOnly = true)
    public Outcome<LocalDate> lastDay(MemberId member, CompanyId id) {
        return access.of(member)
                .allowed(Permission.TAKE_DOCUMENTS)
                .then(acting -> companies.find(acting, id))
                .map(company -> yesterday(seller(company).orElseThrow()));
    }

    private Outcome<AccountStatement> issue(Acting acting, Company company, Period period) {
        Seller seller = seller(company).orElse(null);
        if (seller == null) {
            return Refusal.of(Reason.OTHER_CURRENCY)
                    .with("currency", company.currency().getCurrencyCode())
                    .asOutcome();
        } else if (!company.isComplete()) {
            return Refusal.of(Reason.ACCOUNT_STATEMENT_REQUISITES)
                    .with("company", company.name())
                    .asOutcome();
        } else if (period.until().isAfter(yesterday(seller))) {
            return Refusal.of(Reason.ACCOUNT_STATEMENT_TOO_EARLY)
                    .with("day", yesterday(seller))
                    .asOutcome();
        }
        AccountStatement statement = new AccountStatement(issuing.issue(
                AccountStatement.of(company.id(), seller.id(), period),
                acting.member(),
                heading -> writing.write(heading, seller, company, period).kept()));
        audit.record(acting, "account_statement.requested", "account_statement", statement.id());
        return Outcome.done(statement);
    }

    private Optional<Seller> seller(Company company) {
        Partner partner = partners.findById(company.owner()).orElseThrow();
        return sellers.findByRegionAndCurrency(partner.region(), company.currency());
    }

    private LocalDate yesterday(Seller seller) {
        return clock.instant().atZone(seller.region().zone()).toLocalDate().minusDays(1);
    }
}

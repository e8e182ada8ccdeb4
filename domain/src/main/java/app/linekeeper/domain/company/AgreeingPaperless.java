package app.linekeeper.domain.company;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.domain.shared.Region;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator notes that a company agreed to electronic documents, or agrees no more; it holds for what is issued later (rule 30). */
@Component
@Transactional
public class AgreeingPaperless {

    private final Access access;
    private final OwnCompanies companies;
    private final Partners partners;
    private final Audit audit;
    private final Clock clock;

    AgreeingPaperless(Access access, OwnCompanies companies, Partners partners, Audit audit, Clock clock) {
        this.access = access;
        this.companies = companies;
        this.partners = partners;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Notes the agreement; it takes the place of an earlier one.
     *
     * @param since not after today in the zone of the company's region
     * @param ground from 1 to 200 characters
     * @return refused as not_allowed for everybody but an operator, not_found, or paperless_day_to_come
     */
    public Outcome<Company> agree(MemberId operator, CompanyId company, LocalDate since, String ground) {
        return found(operator, company)
                .then(found -> since.isAfter(today(found))
                        ? Refusal.of(Reason.PAPERLESS_DAY_TO_COME).asOutcome()
                        : Outcome.done(found))
                .map(found -> note(operator, found, new PaperlessAgreement(since, ground), "paperless.agreed"));
    }

    /** Notes that it holds no more: documents are copies from now on. Refused as not_allowed or not_found. */
    public Outcome<Company> end(MemberId operator, CompanyId company) {
        return found(operator, company).map(found -> note(operator, found, null, "paperless.ended"));
    }

    private Outcome<Company> found(MemberId operator, CompanyId company) {
        return access.of(operator).allowed(Permission.OPERATE).then(acting -> companies.find(acting, company));
    }

    private Company note(MemberId operator, Company company, @Nullable PaperlessAgreement agreement, String deed) {
        company.agreePaperless(agreement);
        audit.record(access.of(operator), deed, "company", company.id());
        return company;
    }

    private LocalDate today(Company company) {
        Region region = partners.findById(company.owner()).orElseThrow().region();
        return LocalDate.ofInstant(clock.instant(), region.zone());
    }
}

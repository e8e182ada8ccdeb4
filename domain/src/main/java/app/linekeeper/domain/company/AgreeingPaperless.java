package app.linekeeper.domain.company;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.partner.Partners;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
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
        PaperlessAgreement agreement = new PaperlessAgreement(since, ground);
        return change(operator, company, "paperless.agreed", found -> found.agreePaperless(agreement), since);
    }

    /** Notes that it holds no more: documents are copies from now on. Refused as not_allowed or not_found. */
    public Outcome<Company> end(MemberId operator, CompanyId company) {
        return change(operator, company, "paperless.ended", found -> found.agreePaperless(null), LocalDate.MIN);
    }

    private Outcome<Company> change(
            MemberId operator, CompanyId id, String deed, Consumer<Company> change, LocalDate day) {
        Acting acting = access.of(operator);
        return acting.allowed(Permission.OPERATE)
                .then(allowed -> companies.find(allowed, id))
                .then(company -> isToCome(company, day)
                        ? Refusal.of(Reason.PAPERLESS_DAY_TO_COME).asOutcome()
                        : Outcome.done(company))
                .map(company -> {
                    change.accept(company);
                    audit.record(acting, deed, "company", id);
                    return company;
                });
    }

    private boolean isToCome(Company company, LocalDate day) {
        LocalDate today = clock.instant()
                .atZone(partners.findById(company.owner())
                        .orElseThrow()
                        .region()
                        .zone())
                .toLocalDate();
        return day.isAfter(today);
    }
}

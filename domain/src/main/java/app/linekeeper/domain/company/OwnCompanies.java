package app.linekeeper.domain.company;

import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;

/** Finds companies of the acting member's partner; whatever else exists does not exist for them (rule 34). */
@Component
public class OwnCompanies {

    private final Companies companies;
    private final Audit audit;

    OwnCompanies(Companies companies, Audit audit) {
        this.companies = companies;
        this.audit = audit;
    }

    /** The company, if it is the acting partner's; an operator finds any. */
    public Outcome<Company> find(Acting acting, CompanyId id) {
        return companies
                .findById(id)
                .map(company -> acting.may(Permission.OPERATE) || acting.worksFor(company.owner())
                        ? Outcome.done(company)
                        : audit.trespass(acting, "company", id).<Company>asOutcome())
                .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome());
    }
}

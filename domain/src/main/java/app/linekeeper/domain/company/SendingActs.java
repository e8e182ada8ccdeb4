package app.linekeeper.domain.company;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Audit;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says whether the acts of what a partner's company pays come by themselves to whoever paid (rule 27). */
@Component
@Transactional
public class SendingActs {

    private final Access access;
    private final OwnCompanies companies;
    private final Audit audit;

    SendingActs(Access access, OwnCompanies companies, Audit audit) {
        this.access = access;
        this.companies = companies;
        this.audit = audit;
    }

    /**
     * It holds for what is paid from now on.
     *
     * @return refused as not_allowed, and as not_found for what is not one of the partner's own companies
     */
    public Outcome<Company> set(MemberId member, CompanyId id, boolean byThemselves) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.EDIT_REQUISITES)
                .then(allowed -> companies.find(allowed, id))
                .then(company -> company.client() == null
                        ? Outcome.done(company)
                        : Refusal.of(Reason.NOT_FOUND).<Company>asOutcome())
                .map(company -> {
                    company.sendActs(byThemselves);
                    audit.record(acting, byThemselves ? "acts.sent" : "acts.not_sent", "company", id);
                    return company;
                });
    }
}

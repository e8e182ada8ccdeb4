package app.linekeeper.domain.wallet;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.audit.Ownership;
import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Page;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came to a company's wallet and went from it. */
@Component
@Transactional(readOnly = true)
public class WalletHistory {

    private final Access access;
    private final Companies companies;
    private final Ownership ownership;
    private final AccountHistory history;

    WalletHistory(Access access, Companies companies, Ownership ownership, AccountHistory history) {
        this.access = access;
        this.companies = companies;
        this.ownership = ownership;
        this.history = history;
    }

    /**
     * Eight movements, newest first.
     *
     * @param page from 0
     * @return refused as not_allowed or not_found
     */
    public Outcome<Page<Movement>> page(MemberId member, CompanyId id, int page) {
        Acting acting = access.of(member);
        return acting.allowed(Permission.SEE_MONEY)
                .then(allowed -> ownership.check(acting, "company", id, companies.findById(id), Company::isOwnOf))
                .map(company -> history.page(ChartOfAccounts.wallet(id, company.currency()), page));
    }

    /** The same of any company, for the operator; refused as not_found, and as not_allowed for everybody else. */
    public Outcome<Page<Movement>> ofAll(MemberId operator, CompanyId id, int page) {
        return access.of(operator)
                .allowed(Permission.OPERATE)
                .then(acting -> companies
                        .findById(id)
                        .map(company -> history.page(ChartOfAccounts.wallet(id, company.currency()), page))
                        .map(Outcome::done)
                        .orElseGet(() -> Refusal.of(Reason.NOT_FOUND).asOutcome()));
    }
}

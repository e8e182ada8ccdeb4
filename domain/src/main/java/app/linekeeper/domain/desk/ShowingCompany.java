package app.linekeeper.domain.desk;

import app.linekeeper.domain.company.Companies;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.wallet.WalletHistory;
import app.linekeeper.domain.wallet.Wallets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An operator sees a company: its requisites, its wallet and what moved there. */
@Component
@Transactional(readOnly = true)
public class ShowingCompany {

    private final Desk desk;
    private final Companies companies;
    private final Wallets wallets;
    private final WalletHistory history;

    ShowingCompany(Desk desk, Companies companies, Wallets wallets, WalletHistory history) {
        this.desk = desk;
        this.companies = companies;
        this.wallets = wallets;
        this.history = history;
    }

    /**
     * The company with eight movements of its wallet.
     *
     * @param page of the movements, from 0; beyond the end means the last
     * @return refused as not_found, and as not_allowed for everybody but an operator
     */
    public Outcome<CompanyAtDesk> one(MemberId operator, CompanyId id, int page) {
        return desk.show(operator, () -> companies.findById(id).map(company -> show(operator, company, page)));
    }

    private CompanyAtDesk show(MemberId operator, Company company, int page) {
        return new CompanyAtDesk(
                company.id(),
                company.name(),
                company.requisites(),
                company.isComplete(),
                company.paperless(),
                desk.keeper(FoundKind.COMPANY, company.id().value()).orElseThrow(),
                company.client(),
                wallets.balance(company.id()).orElseThrow(),
                history.ofAll(operator, company.id(), page).orElseThrow());
    }
}

package app.linekeeper.conversations.flows.invoice;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;

import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.CompanyRow;
import app.linekeeper.domain.company.KeepingCompanies;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whose wallet is topped up. */
@Component
class ToppedUp {

    private final KeepingCompanies companies;
    private final Reading<CompanyId, Company> known = Reading.of(this::read);

    ToppedUp(KeepingCompanies companies) {
        this.companies = companies;
    }

    List<CompanyRow> all(Turn turn) {
        return turn.need(companies.list(turn.acting().member()));
    }

    Company company(Turn turn) {
        return known.of(turn, turn.get(COMPANY));
    }

    private Company read(Turn turn, CompanyId id) {
        return turn.need(companies.find(turn.acting().member(), id));
    }
}

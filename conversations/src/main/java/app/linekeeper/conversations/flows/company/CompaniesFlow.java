package app.linekeeper.conversations.flows.company;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.CompanyRow;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.locales.Text;
import java.util.List;
import org.springframework.stereotype.Component;

/** The companies in whose name a partner pays. */
@Component
final class CompaniesFlow implements Flow {

    private final KeepingCompanies companies;

    CompaniesFlow(KeepingCompanies companies) {
        this.companies = companies;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.COMPANIES, 1)
                .command("companies", "companies.command")
                .step(
                        "companies",
                        this::companies,
                        s -> s.says("companies.title")
                                .saysIf(List::isEmpty, "companies.none")
                                .choose(COMPANY, CompaniesFlow::options, c -> c.opens(FlowNames.COMPANY, COMPANY))
                                .button(
                                        "create",
                                        "companies.create",
                                        b -> b.needs(Permission.EDIT_REQUISITES).opens(FlowNames.REQUISITES)))
                .build();
    }

    private List<CompanyRow> companies(Turn turn) {
        return turn.need(companies.list(turn.acting().member()));
    }

    private static List<Option<CompanyId>> options(List<CompanyRow> rows) {
        return rows.stream()
                .map(row -> Option.of(
                        row.id(),
                        Text.of(row.isComplete() ? "companies.complete" : "companies.incomplete")
                                .with("company", row.name())))
                .toList();
    }
}

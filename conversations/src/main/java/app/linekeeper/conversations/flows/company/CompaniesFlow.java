package app.linekeeper.conversations.flows.company;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Filling;
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
                        s -> s.says("companies.title")
                                .saysIf(turn -> companies(turn).isEmpty(), "companies.none", Filling.NONE)
                                .choose(COMPANY, this::options)
                                .opens(FlowNames.COMPANY, turn -> turn.facts().only(COMPANY))
                                .button("create", "companies.create")
                                .when(turn -> turn.acting().may(Permission.EDIT_REQUISITES))
                                .opens(FlowNames.REQUISITES))
                .build();
    }

    private List<Option<CompanyId>> options(Turn turn) {
        return companies(turn).stream()
                .map(row -> Option.of(
                        row.id(),
                        Text.of(row.isComplete() ? "companies.complete" : "companies.incomplete")
                                .with("company", row.name())))
                .toList();
    }

    private List<CompanyRow> companies(Turn turn) {
        return turn.once(
                "companies", () -> turn.need(companies.list(turn.acting().member())));
    }
}

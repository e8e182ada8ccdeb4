package app.linekeeper.conversations.flows.company;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.company.PastedCompany.PASTED;

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
    private final PastedCompany pasted;

    CompaniesFlow(KeepingCompanies companies, PastedCompany pasted) {
        this.companies = companies;
        this.pasted = pasted;
    }

    /** @param mayAdd whether whoever looks may add others */
    private record Listed(List<CompanyRow> rows, boolean mayAdd) {

        boolean isEmpty() {
            return rows.isEmpty();
        }

        List<Option<CompanyId>> options() {
            return CompaniesFlow.options(rows);
        }
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.COMPANIES, 2)
                .command("companies", "companies.command")
                .step(
                        "companies",
                        this::companies,
                        s -> s.says("companies.title")
                                .saysIf(Listed::isEmpty, "companies.none")
                                .saysIf(Listed::mayAdd, "companies.paste")
                                .choose(
                                        COMPANY,
                                        Listed::options,
                                        c -> c.searchable().opens(FlowNames.COMPANY, COMPANY))
                                .asks(PASTED, pasted::sheet, a -> a.opens(FlowNames.REQUISITES, PASTED))
                                .button(
                                        "create",
                                        "companies.create",
                                        b -> b.needs(Permission.EDIT_REQUISITES).opens(FlowNames.REQUISITES)))
                .build();
    }

    private Listed companies(Turn turn) {
        return new Listed(
                turn.need(companies.list(turn.acting().member())), turn.acting().may(Permission.EDIT_REQUISITES));
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

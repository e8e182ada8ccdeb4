package app.linekeeper.conversations.flows.books;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Parcels;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.telling.Sending;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.accountstatement.RequestingAccountStatement;
import app.linekeeper.domain.company.CompanyId;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.TypedPeriod;
import java.util.List;
import org.springframework.stereotype.Component;

/** A statement of account of a company comes into the chat: the same one however often it is asked for (rule 40). */
@Component
final class AccountStatementFlow implements Flow {

    private static final Slot<Period> PERIOD = Slot.id("period", Period::parse);
    private static final Slot<String> NUMBER = Slot.text("statement_number");

    private final KeepingCompanies companies;
    private final RequestingAccountStatement requesting;
    private final Deliveries deliveries;

    AccountStatementFlow(KeepingCompanies companies, RequestingAccountStatement requesting, Deliveries deliveries) {
        this.companies = companies;
        this.requesting = requesting;
        this.deliveries = deliveries;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.ACCOUNT_STATEMENT, 1)
                .needs(Permission.TAKE_DOCUMENTS)
                .takes(COMPANY)
                .fork("begin", f -> f.to("period", turn -> turn.has(COMPANY)).then("company"))
                .step("company", this::ownCompanies, this::company)
                .step("period", this::days, this::period)
                .step(
                        "coming",
                        turn -> Sending.of(turn, deliveries, Parcels.DOCUMENT),
                        s -> s.says(
                                        "account_statement.coming",
                                        (sending, text) -> sending.where(text)
                                                .with("number", sending.turn().get(NUMBER)))
                                .button("period", "account_statement.other_days", b -> b.then("period"))
                                .button(
                                        "documents",
                                        "account_statement.documents",
                                        b -> b.beside().opens(FlowNames.DOCUMENTS)))
                .build();
    }

    private StepBuilder<List<Option<CompanyId>>> company(StepBuilder<List<Option<CompanyId>>> s) {
        return s.saysIf(options -> !options.isEmpty(), "account_statement.which_company")
                .saysIf(List::isEmpty, "account_statement.no_company")
                .choose(
                        COMPANY,
                        options -> options,
                        c -> c.searchable().passIfOnly().then("period"))
                .button(
                        "companies",
                        "account_statement.companies",
                        b -> b.when(List::isEmpty).opens(FlowNames.COMPANIES));
    }

    private StepBuilder<StatementDays> period(StepBuilder<StatementDays> s) {
        return s.says("account_statement.which_days", StatementDays::about)
                .choose(
                        PERIOD,
                        StatementDays::options,
                        c -> c.runs(this::request).then("coming"))
                .asks(
                        PERIOD,
                        (typed, turn) -> TypedPeriod.read(typed),
                        a -> a.runs(this::request).then("coming"))
                .button(
                        "requisites",
                        "account_statement.requisites",
                        b -> b.primary()
                                .needs(Permission.EDIT_REQUISITES)
                                .afterRefusal(Reason.ACCOUNT_STATEMENT_REQUISITES)
                                .opens(FlowNames.REQUISITES, COMPANY));
    }

    private List<Option<CompanyId>> ownCompanies(Turn turn) {
        return turn.need(companies.list(turn.acting().member())).stream()
                .map(company -> Option.of(company.id(), company.name()))
                .toList();
    }

    private StatementDays days(Turn turn) {
        CompanyId company = turn.get(COMPANY);
        return new StatementDays(
                turn.need(companies.find(turn.acting().member(), company)).name(),
                turn.need(requesting.lastDay(turn.acting().member(), company)));
    }

    private Outcome<Facts> request(Turn turn, IdempotencyKey key) {
        return requesting
                .request(turn.acting().member(), turn.get(COMPANY), turn.get(PERIOD))
                .map(statement -> {
                    deliveries.document(turn.chat(), statement.id());
                    return turn.facts().with(NUMBER, statement.number());
                });
    }
}

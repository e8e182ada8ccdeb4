package app.linekeeper.conversations.flows.company;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Filling;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.ledger.Wallets;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** A company's card: its wallet, and whether documents can be made for it. */
@Component
final class CompanyFlow implements Flow {

    private final KeepingCompanies companies;
    private final Wallets wallets;

    CompanyFlow(KeepingCompanies companies, Wallets wallets) {
        this.companies = companies;
        this.wallets = wallets;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.COMPANY, 1)
                .takes(COMPANY)
                .step(
                        "card",
                        s -> s.says("company.card", this::card)
                                .saysIf(turn -> company(turn).isComplete(), "company.complete", Filling.NONE)
                                .saysIf(
                                        turn -> !requisites(turn).missing().isEmpty(),
                                        "requisites_sheet.missing",
                                        (text, turn) -> text.with("fields", RequisitesTexts.missing(requisites(turn))))
                                .saysIf(
                                        turn -> !requisites(turn).problems().isEmpty(),
                                        "requisites_sheet.problems",
                                        (text, turn) -> text.with(
                                                "problems", requisites(turn).problems()))
                                .button("requisites", "company.requisites")
                                .opens(
                                        FlowNames.REQUISITES,
                                        turn -> turn.facts().only(COMPANY))
                                .beside("history", "company.history")
                                .opens(
                                        FlowNames.WALLET_HISTORY,
                                        turn -> turn.facts().only(COMPANY)))
                .build();
    }

    private Text card(Text text, Turn turn) {
        return text.with("company", company(turn).name())
                .with("sum", wallets.balance(turn.get(COMPANY)).orElseThrow());
    }

    private Requisites requisites(Turn turn) {
        return company(turn).requisites();
    }

    private Company company(Turn turn) {
        return turn.once("company", () -> turn.need(companies.find(turn.acting().member(), turn.get(COMPANY))));
    }
}

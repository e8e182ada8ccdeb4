package app.linekeeper.conversations.flows.company;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.company.Company;
import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.company.SendingActs;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.wallet.Wallets;
import app.linekeeper.locales.Text;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A company's card: its wallet, and whether documents can be made for it. */
@Component
final class CompanyFlow implements Flow {

    private final KeepingCompanies companies;
    private final Wallets wallets;
    private final SendingActs acts;

    CompanyFlow(KeepingCompanies companies, Wallets wallets, SendingActs acts) {
        this.acts = acts;
        this.companies = companies;
        this.wallets = wallets;
    }

    /** A company and what stands in its wallet. */
    private record Card(Company company, Money balance) {

        boolean isComplete() {
            return company.isComplete();
        }

        boolean sendsActs() {
            return company.sendsActs();
        }

        boolean keepsActsBack() {
            return company.client() == null && !company.sendsActs();
        }

        boolean isPaperless() {
            return company.paperless() != null;
        }

        boolean isOnPaper() {
            return !isPaperless();
        }

        boolean lacksFields() {
            return !company.requisites().missing().isEmpty();
        }

        boolean hasProblems() {
            return !company.requisites().problems().isEmpty();
        }

        Text wallet(Text text) {
            return text.with("company", company.name()).with("sum", balance);
        }

        Text paperless(Text text) {
            return PaperlessTexts.fill(Objects.requireNonNull(company.paperless()), text);
        }

        Text missing(Text text) {
            return text.with("fields", RequisitesTexts.missing(company.requisites()));
        }

        Text problems(Text text) {
            return text.with("problems", company.requisites().problems());
        }
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.COMPANY, 1)
                .takes(COMPANY)
                .step(
                        "card",
                        this::card,
                        s -> s.says("company.card", Card::wallet)
                                .saysIf(Card::isComplete, "company.complete")
                                .saysIf(Card::lacksFields, "requisites_sheet.missing", Card::missing)
                                .saysIf(Card::hasProblems, "requisites_sheet.problems", Card::problems)
                                .saysIf(Card::isPaperless, "company.paperless", Card::paperless)
                                .saysIf(Card::isOnPaper, "company.on_paper")
                                .saysIf(Card::sendsActs, "company.acts_come")
                                .button("requisites", "company.requisites", b -> b.opens(FlowNames.REQUISITES, COMPANY))
                                .button(
                                        "history",
                                        "company.history",
                                        b -> b.beside().opens(FlowNames.WALLET_HISTORY, COMPANY))
                                .button(
                                        "account_statement",
                                        "company.account_statement",
                                        b -> b.needs(Permission.TAKE_DOCUMENTS)
                                                .opens(FlowNames.ACCOUNT_STATEMENT, COMPANY))
                                .button(
                                        "acts_on",
                                        "company.acts_on",
                                        b -> b.needs(Permission.EDIT_REQUISITES)
                                                .when(Card::keepsActsBack)
                                                .runs((turn, key) -> send(turn, true))
                                                .stays())
                                .button(
                                        "acts_off",
                                        "company.acts_off",
                                        b -> b.needs(Permission.EDIT_REQUISITES)
                                                .when(Card::sendsActs)
                                                .runs((turn, key) -> send(turn, false))
                                                .stays()))
                .build();
    }

    private Outcome<Facts> send(Turn turn, boolean byThemselves) {
        return acts.set(turn.acting().member(), turn.get(COMPANY), byThemselves).map(company -> turn.facts());
    }

    private Card card(Turn turn) {
        Company company = turn.need(companies.find(turn.acting().member(), turn.get(COMPANY)));
        return new Card(company, wallets.balance(company.id()).orElseThrow());
    }
}

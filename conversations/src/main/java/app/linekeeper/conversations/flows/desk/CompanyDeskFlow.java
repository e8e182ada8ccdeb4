package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.desk.ShowingCompany;
import org.springframework.stereotype.Component;

/** A company before an operator: its requisites, its wallet and what moved there. */
@Component
final class CompanyDeskFlow implements Flow {

    private final ShowingCompany showing;

    CompanyDeskFlow(ShowingCompany showing) {
        this.showing = showing;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.DESK_COMPANY, 1)
                .needs(Permission.OPERATE)
                .takes(COMPANY)
                .step("card", this::sheet, this::card)
                .build();
    }

    private StepBuilder<CompanySheet> card(StepBuilder<CompanySheet> s) {
        return s.says("desk.company", CompanySheet::known)
                .saysIf(CompanySheet::isComplete, "desk.complete")
                .saysIf(CompanySheet::isIncomplete, "desk.incomplete")
                .saysIf(CompanySheet::isPaperless, "company.paperless", CompanySheet::paperless)
                .saysIf(CompanySheet::isOnPaper, "company.on_paper")
                .saysIf(CompanySheet::hasMovements, "desk.movements", CompanySheet::movements)
                .choosePaged(ORDER, CompanySheet::orders, c -> c.opens(FlowNames.DESK_ORDER, ORDER))
                .button("paperless", "desk.to_paperless", b -> b.opens(FlowNames.DESK_PAPERLESS, COMPANY))
                .button("partner", "desk.to_partner", b -> b.opensWith(FlowNames.DESK_PARTNER, CompanySheet::partner))
                .button(
                        "client",
                        "desk.to_client",
                        b -> b.beside()
                                .when(CompanySheet::isOfClient)
                                .opensWith(FlowNames.DESK_CLIENT, CompanySheet::client));
    }

    private CompanySheet sheet(Turn turn, PageWanted page) {
        return new CompanySheet(
                turn.need(showing.one(turn.acting().member(), turn.get(COMPANY), page.number())), turn.zone());
    }
}

package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.CommonSlots.PARTNER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Options;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.ClientRow;
import app.linekeeper.domain.client.FindingAccounts;
import app.linekeeper.domain.desk.ShowingPartner;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.Page;
import org.springframework.stereotype.Component;

/** A partner before an operator: who works there, what they have, what waits, and the way to its companies and clients. */
@Component
final class PartnerDeskFlow implements Flow {

    private final ShowingPartner showing;
    private final FindingAccounts accounts;

    PartnerDeskFlow(ShowingPartner showing, FindingAccounts accounts) {
        this.showing = showing;
        this.accounts = accounts;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.DESK_PARTNER, 1)
                .needs(Permission.OPERATE)
                .takes(PARTNER)
                .step("card", this::sheet, this::card)
                .step(
                        "companies",
                        this::sheet,
                        s -> s.says("desk.companies", PartnerSheet::known)
                                .choose(
                                        COMPANY,
                                        PartnerSheet::companies,
                                        c -> c.opens(FlowNames.DESK_COMPANY, COMPANY)))
                .step(
                        "clients",
                        this::clients,
                        s -> s.says("desk.clients")
                                .choosePaged(
                                        CLIENT,
                                        PartnerDeskFlow::options,
                                        c -> c.searchable().opens(FlowNames.DESK_CLIENT, CLIENT)))
                .build();
    }

    private StepBuilder<PartnerSheet> card(StepBuilder<PartnerSheet> s) {
        return s.says("desk.partner", PartnerSheet::known)
                .saysIf(PartnerSheet::hasOwnRate, "desk.own_rate", PartnerSheet::rate)
                .saysIf(PartnerSheet::isSuspended, "desk.suspended")
                .saysIf(PartnerSheet::hasTeam, "desk.team", PartnerSheet::team)
                .saysIf(PartnerSheet::hasCompanies, "desk.money", PartnerSheet::money)
                .saysIf(PartnerSheet::hasWaiting, "desk.waiting")
                .choose(ORDER, PartnerSheet::orders, c -> c.opens(FlowNames.DESK_ORDER, ORDER))
                .button(
                        "clients",
                        "desk.to_clients",
                        b -> b.when(PartnerSheet::hasClients).then("clients"))
                .button(
                        "companies",
                        "desk.to_companies",
                        b -> b.beside().when(PartnerSheet::hasCompanies).then("companies"));
    }

    private PartnerSheet sheet(Turn turn) {
        return new PartnerSheet(turn.need(showing.one(turn.acting().member(), turn.get(PARTNER))), turn.zone());
    }

    private Page<ClientRow> clients(Turn turn, PageWanted page) {
        return turn.need(accounts.ofPartner(turn.acting().member(), turn.get(PARTNER), page.search(), page.number()));
    }

    private static Options<ClientId> options(Page<ClientRow> page) {
        return Options.of(page, client -> Option.of(client.id(), client.name()));
    }
}

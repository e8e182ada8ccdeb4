package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;
import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.desk.ShowingClient;
import org.springframework.stereotype.Component;

/** A client before an operator: whose it is, who speaks for it, its lines. */
@Component
final class ClientDeskFlow implements Flow {

    private final ShowingClient showing;

    ClientDeskFlow(ShowingClient showing) {
        this.showing = showing;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.DESK_CLIENT, 1)
                .needs(Permission.OPERATE)
                .takes(CLIENT)
                .step("card", this::sheet, this::card)
                .build();
    }

    private StepBuilder<ClientSheet> card(StepBuilder<ClientSheet> s) {
        return s.says("client.card", ClientSheet::known)
                .saysIf(ClientSheet::isRepresented, "desk.speaking", ClientSheet::speaking)
                .saysIf(ClientSheet::isNotRepresented, "desk.nobody_speaks")
                .saysIf(ClientSheet::hasLines, "desk.lines", ClientSheet::count)
                .choosePaged(LINE, ClientSheet::lines, c -> c.searchable().opens(FlowNames.DESK_LINE, LINE))
                .button(
                        "partner",
                        "desk.to_partner",
                        b -> b.when(ClientSheet::hasPartner).opensWith(FlowNames.DESK_PARTNER, ClientSheet::partner))
                .button(
                        "free",
                        "desk.free",
                        b -> b.when(ClientSheet::isRepresented).opens(FlowNames.FREE_ACCOUNT, CLIENT));
    }

    private ClientSheet sheet(Turn turn, PageWanted page) {
        return new ClientSheet(
                turn.need(showing.one(turn.acting().member(), turn.get(CLIENT), page.search(), page.number())));
    }
}

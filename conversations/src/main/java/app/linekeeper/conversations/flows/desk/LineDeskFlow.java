package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.LINE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.PageWanted;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.desk.ShowingLine;
import org.springframework.stereotype.Component;

/** A line before an operator: whose it is, until when it is paid, its orders. */
@Component
final class LineDeskFlow implements Flow {

    private final ShowingLine showing;

    LineDeskFlow(ShowingLine showing) {
        this.showing = showing;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.DESK_LINE, 1)
                .needs(Permission.OPERATE)
                .takes(LINE)
                .step("card", this::sheet, this::card)
                .build();
    }

    private StepBuilder<LineSheet> card(StepBuilder<LineSheet> s) {
        return s.says("line.card", LineSheet::known)
                .says("desk.of_partner", LineSheet::keeper)
                .saysIf(LineSheet::hasOrders, "desk.orders")
                .saysIf(LineSheet::hasNoOrders, "desk.no_orders")
                .choosePaged(ORDER, LineSheet::orders, c -> c.opens(FlowNames.DESK_ORDER, ORDER))
                .button("client", "desk.to_client", b -> b.opensWith(FlowNames.DESK_CLIENT, LineSheet::client))
                .button(
                        "partner",
                        "desk.to_partner",
                        b -> b.beside()
                                .when(LineSheet::hasPartner)
                                .opensWith(FlowNames.DESK_PARTNER, LineSheet::partner));
    }

    private LineSheet sheet(Turn turn, PageWanted page) {
        return new LineSheet(
                turn.need(showing.one(turn.acting().member(), turn.get(LINE), page.number())), turn.zone());
    }
}

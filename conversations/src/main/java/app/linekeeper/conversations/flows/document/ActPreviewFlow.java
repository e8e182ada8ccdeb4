package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.telling.Sending;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.document.OrderForAct;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.locales.Text;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A picture of an act comes into the chat; whoever looks at it has the act issued, or puts the requisites right first. */
@Component
final class ActPreviewFlow implements Flow {

    private final OrdersForActs orders;
    private final AskingForAct acts;
    private final Deliveries deliveries;

    ActPreviewFlow(OrdersForActs orders, AskingForAct acts, Deliveries deliveries) {
        this.orders = orders;
        this.acts = acts;
        this.deliveries = deliveries;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.ACT_PREVIEW, 1)
                .takes(ORDER)
                .step(
                        "coming",
                        this::preview,
                        s -> s.says("act_preview.coming", Preview::about)
                                .button(
                                        "issue",
                                        "act_preview.issue",
                                        b -> b.primary().runs(acts::request).opens(FlowNames.ORDER, ORDER))
                                .button(
                                        "requisites",
                                        "act_preview.requisites",
                                        b -> b.needs(Permission.EDIT_REQUISITES)
                                                .when(Preview::hasPayer)
                                                .opensWith(FlowNames.REQUISITES, Preview::payer))
                                .button("order", "act_preview.order", b -> b.opens(FlowNames.ORDER, ORDER)))
                .build();
    }

    private Preview preview(Turn turn) {
        return new Preview(
                Sending.of(turn, deliveries, PreviewParcels.NAME),
                turn.need(orders.one(turn.acting().member(), turn.get(ORDER))));
    }

    private record Preview(Sending sending, OrderForAct order) {

        Text about(Text text) {
            return sending.where(text).with("number", order.number());
        }

        boolean hasPayer() {
            return order.payer() != null;
        }

        Facts payer() {
            return Facts.of(COMPANY, Objects.requireNonNull(order.payer()));
        }
    }
}

package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.COMPANY;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
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

    ActPreviewFlow(OrdersForActs orders, AskingForAct acts) {
        this.orders = orders;
        this.acts = acts;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.ACT_PREVIEW, 1)
                .takes(ORDER)
                .step(
                        "coming",
                        this::order,
                        s -> s.says("act_preview.coming", ActPreviewFlow::number)
                                .button(
                                        "issue",
                                        "act_preview.issue",
                                        b -> b.primary().runs(acts::request).opens(FlowNames.ORDER, ORDER))
                                .button(
                                        "requisites",
                                        "act_preview.requisites",
                                        b -> b.needs(Permission.EDIT_REQUISITES)
                                                .when(order -> order.payer() != null)
                                                .opensWith(FlowNames.REQUISITES, ActPreviewFlow::payer))
                                .button("order", "act_preview.order", b -> b.opens(FlowNames.ORDER, ORDER)))
                .build();
    }

    private OrderForAct order(Turn turn) {
        return turn.need(orders.one(turn.acting().member(), turn.get(ORDER)));
    }

    private static Text number(OrderForAct order, Text text) {
        return text.with("number", order.number());
    }

    private static Facts payer(OrderForAct order) {
        return Facts.of(COMPANY, Objects.requireNonNull(order.payer()));
    }
}

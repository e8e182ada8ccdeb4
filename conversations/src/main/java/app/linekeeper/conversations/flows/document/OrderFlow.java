package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.domain.order.OrderCards;
import app.linekeeper.domain.shared.MemberId;
import org.springframework.stereotype.Component;

/** An order's card: what it is about, where its money stands, and its act, which comes into the chat when asked for. */
@Component
final class OrderFlow implements Flow {

    private final OrderCards cards;
    private final OrdersForActs documents;
    private final AskingForAct acts;
    private final ElectronicOriginal original;
    private final AskingForPreview previews;

    OrderFlow(
            OrderCards cards,
            OrdersForActs documents,
            AskingForAct acts,
            ElectronicOriginal original,
            AskingForPreview previews) {
        this.cards = cards;
        this.documents = documents;
        this.acts = acts;
        this.original = original;
        this.previews = previews;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.ORDER, 2)
                .takes(ORDER)
                .step("card", this::sheet, this::card)
                .step(
                        "sent",
                        acts::sent,
                        s -> original.offered(acts.answer(s))
                                .button("order", "order.back_to_order", b -> b.then("card"))
                                .button(
                                        "documents",
                                        "order.documents",
                                        b -> b.beside().opens(FlowNames.DOCUMENTS)))
                .step("original", original::sent, original::coming)
                .build();
    }

    private StepBuilder<OrderSheet> card(StepBuilder<OrderSheet> s) {
        StepBuilder<OrderSheet> said = s.livesBy(OrderSheet::topic)
                .says("order.card", OrderSheet::order)
                .says("order.state", OrderSheet::state);
        return ActsSheet.on(said, OrderSheet::acts)
                .button(
                        "pay",
                        "order.pay",
                        OrderSheet::sum,
                        b -> b.primary()
                                .needs(Permission.PAY)
                                .when(OrderSheet::waitsToBePaid)
                                .opens(FlowNames.PAY, ORDER))
                .button(
                        "invoice",
                        "order.to_invoice",
                        b -> b.when(OrderSheet::isInvoiced).opensWith(FlowNames.INVOICE, OrderSheet::invoice))
                .button(
                        "act",
                        "order.act_get",
                        OrderSheet::asking,
                        b -> b.primary()
                                .needs(Permission.TAKE_DOCUMENTS)
                                .when(OrderSheet::mayAsk)
                                .runs(acts::request)
                                .then("sent"))
                .button(
                        "preview",
                        "order.act_preview",
                        b -> b.needs(Permission.TAKE_DOCUMENTS)
                                .when(OrderSheet::canBePreviewed)
                                .runs(previews::send)
                                .opens(FlowNames.ACT_PREVIEW, ORDER))
                .button(
                        "requisites",
                        "order.requisites",
                        b -> b.needs(Permission.EDIT_REQUISITES)
                                .when(OrderSheet::lacksRequisites)
                                .opensWith(FlowNames.REQUISITES, OrderSheet::payer))
                .button(
                        "again",
                        "order.again",
                        b -> b.when(OrderSheet::isBeingActivated).stays())
                .button(
                        "client",
                        "order.client",
                        b -> b.when(OrderSheet::isTheirClient).opensWith(FlowNames.CLIENT, OrderSheet::client));
    }

    private OrderSheet sheet(Turn turn) {
        MemberId member = turn.acting().member();
        return new OrderSheet(
                turn.need(cards.of(member, turn.get(ORDER))),
                turn.acting().may(Permission.TAKE_DOCUMENTS) ? turn.need(documents.one(member, turn.get(ORDER))) : null,
                turn.clock().instant(),
                turn.zone());
    }
}

package app.linekeeper.conversations.flows.document;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;

import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.document.OrderForAct;
import app.linekeeper.domain.document.OrdersForActs;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** Gets a picture of the act of the order at hand into the chat before it is issued. */
@Component
class AskingForPreview {

    private final OrdersForActs orders;
    private final Deliveries deliveries;

    AskingForPreview(OrdersForActs orders, Deliveries deliveries) {
        this.orders = orders;
        this.deliveries = deliveries;
    }

    /** Run by a button; refused as the act would be. */
    Outcome<Facts> send(Turn turn, IdempotencyKey key) {
        MemberId member = turn.acting().member();
        return orders.one(member, turn.get(ORDER))
                .then(order -> possible(order))
                .map(order -> {
                    deliveries.send(turn.chat(), PreviewParcels.of(member, order));
                    return turn.facts();
                });
    }

    private static Outcome<OrderForAct> possible(OrderForAct order) {
        return order.refusal() == null ? Outcome.done(order) : order.refusal().asOutcome();
    }
}

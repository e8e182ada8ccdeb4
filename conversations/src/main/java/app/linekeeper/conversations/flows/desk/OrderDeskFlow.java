package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.INVOICE;
import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.desk.ShowingOrder;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.settlement.RetryingActivation;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import org.springframework.stereotype.Component;

/** An order before an operator: what it is for, what paid it, how it runs; one that waits to run can be tried at once. */
@Component
final class OrderDeskFlow implements Flow {

    private static final Slot<ActivationState> STATE = Slot.of("state", ActivationState.class);

    private final ShowingOrder showing;
    private final RetryingActivation retrying;

    OrderDeskFlow(ShowingOrder showing, RetryingActivation retrying) {
        this.showing = showing;
        this.retrying = retrying;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.DESK_ORDER, 1)
                .needs(Permission.OPERATE)
                .takes(ORDER)
                .step("card", this::sheet, this::card)
                .step(
                        "tried",
                        turn -> turn.get(STATE),
                        s -> s.saysIf(state -> state == ActivationState.ACTIVE, "desk.active")
                                .saysIf(state -> state == ActivationState.PENDING, "desk.not_yet")
                                .saysIf(OrderDeskFlow::cameBack, "desk.came_back")
                                .button("order", "desk.to_order", b -> b.then("card")))
                .build();
    }

    private StepBuilder<OrderOnDesk> card(StepBuilder<OrderOnDesk> s) {
        return s.livesBy(OrderOnDesk::topic)
                .says("order.card", OrderOnDesk::known)
                .says("desk.order_state", OrderOnDesk::state)
                .saysIf(OrderOnDesk::isPending, "desk.waits", OrderOnDesk::waits)
                .saysIf(OrderOnDesk::hasClientLeft, "desk.client_left")
                .saysIf(OrderOnDesk::isPaidFor, "desk.payments", OrderOnDesk::payments)
                .choose(INVOICE, OrderOnDesk::invoices, c -> c.opens(FlowNames.DESK_INVOICE, INVOICE))
                .button(
                        "retry",
                        "desk.retry",
                        b -> b.primary()
                                .when(OrderOnDesk::isPending)
                                .runs(this::retry)
                                .then("tried"))
                .button(
                        "payer",
                        "desk.to_payer",
                        b -> b.when(OrderOnDesk::isOfCompany).opensWith(FlowNames.DESK_COMPANY, OrderOnDesk::payer))
                .button(
                        "refund",
                        "desk.refund",
                        b -> b.when(OrderOnDesk::hasRunningLines).opens(FlowNames.REFUND, ORDER))
                .button("client", "desk.to_client", b -> b.opensWith(FlowNames.DESK_CLIENT, OrderOnDesk::client))
                .button(
                        "partner",
                        "desk.to_partner",
                        b -> b.beside().opensWith(FlowNames.DESK_PARTNER, OrderOnDesk::partner));
    }

    /** Whether what was paid can no longer be had, whole or in part. */
    private static boolean cameBack(ActivationState state) {
        return state != ActivationState.ACTIVE && state != ActivationState.PENDING;
    }

    private OrderOnDesk sheet(Turn turn) {
        return new OrderOnDesk(
                turn.need(showing.one(turn.acting().member(), turn.get(ORDER))),
                turn.clock().instant(),
                turn.zone());
    }

    private Outcome<Facts> retry(Turn turn, IdempotencyKey key) {
        return retrying.retry(turn.acting().member(), turn.get(ORDER))
                .map(state -> turn.facts().with(STATE, state));
    }
}

package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.ORDER;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.desk.StuckOrder;
import app.linekeeper.domain.desk.StuckOrders;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** An operator sees what was paid and does not run: what still waits, and what was called off (rule 16). */
@Component
final class StuckOrdersFlow implements Flow {

    /** More wait unseen: they are tried again by themselves. */
    private static final int SHOWN = 40;

    private final StuckOrders stuck;

    StuckOrdersFlow(StuckOrders stuck) {
        this.stuck = stuck;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.STUCK_ORDERS, 1)
                .needs(Permission.OPERATE)
                .step("waiting", turn -> list(turn, stuck::waiting), this::waiting)
                .step("called_off", turn -> list(turn, stuck::calledOff), this::calledOff)
                .build();
    }

    private StepBuilder<StuckList> waiting(StepBuilder<StuckList> s) {
        return s.saysIf(StuckList::areSome, "stuck_orders.waiting")
                .saysIf(StuckList::areNone, "stuck_orders.none_waiting")
                .saysIf(StuckList::isCut, "stuck_orders.longest", StuckList::count)
                .choose(ORDER, StuckList::waiting, c -> c.opens(FlowNames.DESK_ORDER, ORDER))
                .button("called_off", "stuck_orders.to_called_off", b -> b.then("called_off"));
    }

    private StepBuilder<StuckList> calledOff(StepBuilder<StuckList> s) {
        return s.saysIf(StuckList::areSome, "stuck_orders.called_off")
                .saysIf(StuckList::areNone, "stuck_orders.none_called_off")
                .saysIf(StuckList::isCut, "stuck_orders.latest", StuckList::count)
                .choose(ORDER, StuckList::calledOff, c -> c.opens(FlowNames.DESK_ORDER, ORDER))
                .button("waiting", "stuck_orders.to_waiting", b -> b.then("waiting"));
    }

    private static StuckList list(Turn turn, BiFunction<MemberId, Integer, Outcome<List<StuckOrder>>> orders) {
        return new StuckList(
                turn.need(orders.apply(turn.acting().member(), SHOWN)),
                SHOWN,
                turn.clock().instant());
    }
}

package app.linekeeper.conversations.flows.broadcast;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.broadcast.SeeingBroadcasts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Operators see what was broadcast, steer what is on its way, and begin another. */
@Component
final class BroadcastsFlow implements Flow {

    /** The newest ones. */
    private static final int SHOWN = 40;

    private final SeeingBroadcasts seeing;
    private final Steering steering;

    BroadcastsFlow(SeeingBroadcasts seeing, Steering steering) {
        this.seeing = seeing;
        this.steering = steering;
    }

    @Override
    public FlowDefinition define() {
        return steering.builtInto(flow(FlowNames.BROADCASTS, 1)
                        .needs(Permission.OPERATE)
                        .step("list", this::latest, BroadcastsFlow::list))
                .build();
    }

    private static StepBuilder<List<BroadcastSheet>> list(StepBuilder<List<BroadcastSheet>> s) {
        return s.says("broadcasts.list")
                .saysIf(List::isEmpty, "broadcasts.none")
                .choose(
                        Steering.BROADCAST,
                        sheets -> sheets.stream().map(BroadcastSheet::option).toList(),
                        c -> c.then("one"))
                .button("write", "broadcasts.write", b -> b.primary().opens(FlowNames.BROADCAST));
    }

    private List<BroadcastSheet> latest(Turn turn) {
        return turn.need(seeing.latest(turn.acting().member(), SHOWN)).stream()
                .map(broadcast -> Steering.sheet(turn, broadcast))
                .toList();
    }
}

package app.linekeeper.conversations.flows.look;

import static app.linekeeper.conversations.flow.CommonSlots.TYPED;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.lookup.FindingOwn;
import org.springframework.stereotype.Component;

/** A member of a partner's team typed something at home: the only thing that fits opens, of several one is chosen. */
@Component
final class LookFlow implements Flow {

    private final FindingOwn finding;

    LookFlow(FindingOwn finding) {
        this.finding = finding;
    }

    @Override
    public FlowDefinition define() {
        return OwnDoor.builtInto(flow(FlowNames.LOOK, 1)
                        .needs(Permission.SEE_CLIENTS)
                        .takes(TYPED)
                        .step(
                                "found",
                                this::found,
                                s -> s.saysIf(LookedUp::isSome, "look.found", LookedUp::typed)
                                        .saysIf(LookedUp::isNothing, "look.nothing", LookedUp::typed)
                                        .saysIf(LookedUp::isCut, "look.most")
                                        .choose(OwnDoor.FOUND, LookedUp::options, c -> OwnDoor.through(c.passIfOnly()))
                                        .asks(TYPED, Answers.line(LookedUp.LONGEST), a -> a.then("found"))))
                .build();
    }

    private LookedUp found(Turn turn) {
        return new LookedUp(turn.get(TYPED), finding.all(turn.acting().member(), turn.get(TYPED)));
    }
}

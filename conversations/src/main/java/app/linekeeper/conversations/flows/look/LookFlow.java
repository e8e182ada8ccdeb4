package app.linekeeper.conversations.flows.look;

import static app.linekeeper.conversations.flow.CommonSlots.TYPED;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.company.PastedCompany;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.lookup.FindingOwn;
import app.linekeeper.domain.lookup.OwnFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** A member of a partner's team typed something at home: the only thing that fits opens, of several one is chosen. */
@Component
final class LookFlow implements Flow {

    private final FindingOwn finding;
    private final PastedCompany pasted;

    LookFlow(FindingOwn finding, PastedCompany pasted) {
        this.finding = finding;
        this.pasted = pasted;
    }

    @Override
    public FlowDefinition define() {
        return OwnDoors.ALL
                .builtInto(flow(FlowNames.LOOK, 1)
                        .needs(Permission.SEE_CLIENTS)
                        .takes(TYPED)
                        .step(
                                "found",
                                this::found,
                                s -> s.saysIf(LookedUp::isSome, "look.found", LookedUp::typed)
                                        .saysIf(LookedUp::isNothing, "look.nothing", LookedUp::typed)
                                        .saysIf(LookedUp::isCut, "look.most")
                                        .choose(
                                                OwnDoors.ALL.chosen(),
                                                LookedUp::options,
                                                c -> OwnDoors.ALL.through(c.passIfOnly()))
                                        .asks(TYPED, Answers.block(LookedUp.LONGEST), a -> a.then("found"))
                                        .button(
                                                "company",
                                                "look.add_company",
                                                b -> b.primary()
                                                        .when(LookedUp::isCompany)
                                                        .opensWith(FlowNames.REQUISITES, LookedUp::pasted))))
                .build();
    }

    private LookedUp found(Turn turn) {
        String typed = turn.get(TYPED);
        List<OwnFound> found = finding.all(turn.acting().member(), typed);
        return new LookedUp(
                typed, found, found.isEmpty() && pasted.sheet(typed, turn).isDone());
    }
}

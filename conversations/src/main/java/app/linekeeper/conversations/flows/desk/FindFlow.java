package app.linekeeper.conversations.flows.desk;

import static app.linekeeper.conversations.flow.CommonSlots.TYPED;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.StepBuilder;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.desk.FindingAnything;
import app.linekeeper.domain.desk.Findings;
import app.linekeeper.domain.desk.FoundKind;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** An operator types something and finds whatever it may be; whatever is typed next is searched, too. */
@Component
final class FindFlow implements Flow {

    private static final Slot<FoundKind> KIND = Slot.of("of_kind", FoundKind.class);
    private static final int LONGEST = 300;

    private final FindingAnything finding;

    FindFlow(FindingAnything finding) {
        this.finding = finding;
    }

    @Override
    public FlowDefinition define() {
        return CardDoors.ALL
                .builtInto(flow(FlowNames.FIND, 1)
                        .needs(Permission.OPERATE)
                        .takes(TYPED)
                        .fork(
                                "begin",
                                f -> f.to("found", turn -> turn.has(TYPED)).then("ask"))
                        .step("ask", s -> searched(s.says("find.ask")))
                        .step("found", this::all, this::found)
                        .step("kind", this::ofKind, this::kind))
                .build();
    }

    private StepBuilder<FoundList> found(StepBuilder<FoundList> s) {
        for (FoundKind kind : FoundKind.values()) {
            s.button(
                    "more_" + kind.name().toLowerCase(Locale.ROOT),
                    "find.more",
                    (list, text) -> text.with("kind", kind.name()),
                    b -> b.when(list -> list.more().contains(kind))
                            .sets(KIND, list -> kind)
                            .then("kind"));
        }
        return listed(s.saysIf(FoundList::isSome, "find.found", FoundList::typed));
    }

    private StepBuilder<FoundList> kind(StepBuilder<FoundList> s) {
        return listed(s.saysIf(FoundList::isSome, "find.found", FoundList::typed)
                .saysIf(FoundList::isCut, "find.most", FoundList::count));
    }

    private static StepBuilder<FoundList> listed(StepBuilder<FoundList> s) {
        return searched(s.saysIf(FoundList::isNothing, "find.nothing", FoundList::typed)
                .choose(CardDoors.ALL.chosen(), FoundList::options, CardDoors.ALL::through));
    }

    private static <M> StepBuilder<M> searched(StepBuilder<M> s) {
        return s.asks(TYPED, Answers.line(LONGEST), a -> a.then("found"));
    }

    private FoundList all(Turn turn) {
        Findings found = turn.need(finding.all(turn.acting().member(), turn.get(TYPED)));
        return new FoundList(turn.get(TYPED), found.best(), found.more());
    }

    private FoundList ofKind(Turn turn) {
        return new FoundList(
                turn.get(TYPED),
                turn.need(finding.of(turn.acting().member(), turn.get(KIND), turn.get(TYPED))),
                Set.of());
    }
}

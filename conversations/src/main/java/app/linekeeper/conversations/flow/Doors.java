package app.linekeeper.conversations.flow;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where what was found is shown: each kind of thing has a flow of its own, which is opened with what it takes.
 *
 * @param <I> names one thing of any of the kinds
 */
public final class Doors<I> {

    private final Slot<I> chosen;
    private final Function<I, ?> kind;
    private final Function<I, UUID> id;
    private final Door last;
    private final List<Door> others;

    /** @param step the step of the flow that searches, by which this door is gone through */
    public record Door(Object kind, String step, String flow, Function<UUID, Facts> facts) {}

    /**
     * @param chosen what was chosen of what was found
     * @param last for whatever the others are not for
     */
    public Doors(Slot<I> chosen, Function<I, ?> kind, Function<I, UUID> id, Door last, Door... others) {
        this.chosen = chosen;
        this.kind = kind;
        this.id = id;
        this.last = last;
        this.others = List.of(others);
    }

    public Slot<I> chosen() {
        return chosen;
    }

    /** What was chosen leads through its door. */
    public <M> Onward<M> through(ChoiceBuilder<M, I> choice) {
        others.forEach(door -> choice.thenIf(turn -> door.kind().equals(kind.apply(turn.get(chosen))), door.step()));
        return choice.then(last.step());
    }

    /** The flow with all doors. */
    public FlowBuilder builtInto(FlowBuilder flow) {
        others.forEach(door -> built(flow, door));
        return built(flow, last);
    }

    private FlowBuilder built(FlowBuilder flow, Door door) {
        return flow.fork(
                door.step(), f -> f.opensWith(door.flow(), turn -> door.facts().apply(id.apply(turn.get(chosen)))));
    }
}

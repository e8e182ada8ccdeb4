package app.linekeeper.conversations.flow;

import java.util.function.Function;
import java.util.function.Predicate;

/** Writes a fork in the road down: the first exit whose condition holds is taken. */
public final class ForkBuilder<M> extends MoveBuilder<M, ForkBuilder<M>> {

    ForkBuilder(String step) {
        super(step);
    }

    /** An exit taken if the condition holds of the model, and none before it did. */
    public ForkBuilder<M> to(String target, Predicate<? super M> when) {
        return exit(new Exit<>((scene, turn) -> when.test(scene.model()), target));
    }

    /** Settles a slot on the way. */
    public <V> ForkBuilder<M> sets(Slot<V> slot, Function<? super M, V> value) {
        return change((scene, turn) -> turn.facts().with(slot, value.apply(scene.model())));
    }
}

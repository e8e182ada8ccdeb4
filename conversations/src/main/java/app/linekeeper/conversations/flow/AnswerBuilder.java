package app.linekeeper.conversations.flow;

import java.util.function.BiFunction;

/** Writes down what happens with what a person typed or sent. */
public final class AnswerBuilder<M, T> extends MoveBuilder<M, AnswerBuilder<M, T>> {

    private final Slot<T> slot;

    AnswerBuilder(String step, Slot<T> slot) {
        super(step);
        this.slot = slot;
    }

    /** Settles another slot on the way, by the model and the answer. */
    public <V> AnswerBuilder<M, T> sets(Slot<V> other, BiFunction<? super M, T, V> value) {
        return change((scene, turn) -> turn.facts().with(other, value.apply(scene.model(), turn.get(slot))));
    }
}

package app.linekeeper.conversations.flow;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes down how options are laid out and found, and what happens with the one that is chosen. */
public final class ChoiceBuilder<M, T> extends MoveBuilder<M, ChoiceBuilder<M, T>> {

    private final Slot<T> slot;
    private boolean searchable;
    private int columns = 1;
    private boolean passIfOnly;
    private @Nullable BiPredicate<Turn, T> still;
    private Function<String, Optional<T>> named = typed -> Optional.empty();

    ChoiceBuilder(String step, Slot<T> slot) {
        super(step);
        this.slot = slot;
    }

    /** Typed text searches the options: the reader gets it as {@link PageWanted#search()}. */
    public ChoiceBuilder<M, T> searchable() {
        searchable = true;
        return this;
    }

    /** How many options stand in one row; 1 if not said. */
    public ChoiceBuilder<M, T> columns(int number) {
        columns = number;
        return this;
    }

    /** A single option is taken without asking. */
    public ChoiceBuilder<M, T> passIfOnly() {
        passIfOnly = true;
        return this;
    }

    /**
     * Whether an option that was drawn can still be taken, wherever in the list it stands by now; if not said, it must be
     * on the same page.
     *
     * @param stillOffered may refuse the screen by {@link Turn#need}, if there is a better word than that it is old
     */
    public ChoiceBuilder<M, T> stillIf(BiPredicate<Turn, T> stillOffered) {
        still = stillOffered;
        return this;
    }

    /** An option is chosen by typed words, too, such as a term; one that is not offered is answered with those that are. */
    public ChoiceBuilder<M, T> named(Function<String, Optional<T>> words) {
        named = words;
        return this;
    }

    /** Settles another slot on the way, by the model and what was chosen. */
    public <V> ChoiceBuilder<M, T> sets(Slot<V> other, BiFunction<? super M, T, V> value) {
        return change((scene, turn) -> turn.facts().with(other, value.apply(scene.model(), turn.get(slot))));
    }

    Choice<M, T> choice(Slot<?> into, Stock<M, T> stock, @Nullable Saying<M> done, Move<M> move) {
        return new Choice<>(into, slot, stock, new Layout(searchable, columns, passIfOnly), still, named, done, move);
    }
}

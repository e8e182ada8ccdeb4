package app.linekeeper.conversations.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what happens when a step is left one way. It ends in {@code then}, {@code stays} or {@code opens}.
 *
 * @param <M> the model of the step
 * @param <B> the builder itself
 */
public abstract class MoveBuilder<M, B extends MoveBuilder<M, B>> {

    private final String step;
    private final List<BiFunction<Scene<M>, Turn, Facts>> changes = new ArrayList<>();
    private final List<Exit<M>> exits = new ArrayList<>();
    private @Nullable Deed deed;
    private @Nullable Saying<Turn> receipt;
    private boolean noReturn;

    MoveBuilder(String step) {
        this.step = step;
    }

    /** Forgets slots on the way. */
    public B forgets(Slot<?>... slots) {
        return change((scene, turn) -> turn.facts().without(slots));
    }

    /** Changes what is settled, where more has to be asked for than the model holds. */
    public B changes(Function<Turn, Facts> facts) {
        return change((scene, turn) -> facts.apply(turn));
    }

    /** Runs one use case; only when it is done the facts change and an exit is taken. */
    public B runs(Deed run) {
        deed = run;
        return self();
    }

    /**
     * What stays in the chat in place of this screen once the use case is done: words of what was paid, which no later
     * press overwrites. The next screen is a message of its own.
     */
    public B leaves(String key, Filling<Turn> filling) {
        return leavesIf(turn -> true, key, filling);
    }

    /** The same, only if. */
    public B leavesIf(Predicate<Turn> when, String key, Filling<Turn> filling) {
        receipt = new Saying<>(key, filling, when);
        return self();
    }

    /** The point of no return: from the next screen on there is no Back to here or before. */
    public B noBack() {
        noReturn = true;
        return self();
    }

    /** An exit taken if the condition holds, with what is settled by then, and none before it did. */
    public B thenIf(Predicate<Turn> when, String target) {
        exits.add(new Exit<>((scene, turn) -> when.test(turn), target));
        return self();
    }

    /** The last exit. */
    public Onward<M> then(String target) {
        return ends(target, null);
    }

    /** Draws the same step again, as after a switch. */
    public Onward<M> stays() {
        return then(step);
    }

    /** Leaves for another flow, with what is settled in these slots; Back leads here again. */
    public Onward<M> opens(String flow, Slot<?>... slots) {
        return ends(Exit.AWAY, new Opening<>(flow, (scene, turn) -> turn.facts().only(slots)));
    }

    /** The same, with facts of the model. */
    public Onward<M> opensWith(String flow, Function<? super M, Facts> with) {
        return ends(Exit.AWAY, new Opening<>(flow, (scene, turn) -> with.apply(scene.model())));
    }

    B change(BiFunction<Scene<M>, Turn, Facts> change) {
        changes.add(change);
        return self();
    }

    B exit(Exit<M> exit) {
        exits.add(exit);
        return self();
    }

    private Onward<M> ends(String target, @Nullable Opening<M> opening) {
        exits.add(Exit.always(target));
        return new Onward<>(new Move<>(changes, deed, receipt, exits, opening, noReturn));
    }

    @SuppressWarnings("unchecked")
    final B self() {
        return (B) this;
    }
}

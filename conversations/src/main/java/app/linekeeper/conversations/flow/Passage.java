package app.linekeeper.conversations.flow;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A step that shows nothing: it leads elsewhere at once. */
public sealed interface Passage {

    /**
     * Enters another flow, which comes back with a result.
     *
     * @param with what is settled there from the beginning
     * @param into where its result goes; null for a flow whose result does not matter
     * @param unless when it is passed over
     */
    record Entering(
            String flow,
            Function<Turn, Facts> with,
            @Nullable Slot<?> into,
            Predicate<Turn> unless) implements Passage {}

    /**
     * Comes back to the flow that entered this one; if none did, the step's exits are taken.
     *
     * @param result what is brought back; null for nothing
     */
    record Returning(@Nullable Slot<?> result) implements Passage {}

    /** Takes the first open exit: a fork in the road. */
    record Forking() implements Passage {}
}

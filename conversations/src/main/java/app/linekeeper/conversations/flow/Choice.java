package app.linekeeper.conversations.flow;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The options of a step.
 *
 * @param slot where the chosen one goes, or all the ticked ones
 * @param each how one option is written as text
 * @param stock where the options are
 * @param still whether an option that was drawn can still be taken; null where it must be on the same page
 * @param named which option typed words name, offered or not; none where they name none
 * @param done the label of the button that ends ticking; null unless several can be ticked
 * @param move what happens when one is chosen, or ticking ends
 */
public record Choice<M, T>(
        Slot<?> slot,
        Slot<T> each,
        Stock<M, T> stock,
        Layout layout,
        @Nullable BiPredicate<Turn, T> still,
        Function<String, Optional<T>> named,
        @Nullable Saying<M> done,
        Move<M> move) {

    /** Whether options are ticked until the person says that is all. */
    public boolean isSeveral() {
        return done != null;
    }
}

package app.linekeeper.conversations.flow;

import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes down how another flow is entered, and where it goes on when that comes back. */
public final class EnterBuilder extends MoveBuilder<Turn, EnterBuilder> {

    private Function<Turn, Facts> with = turn -> Facts.none();
    private Predicate<Turn> unless = turn -> false;
    private @Nullable Slot<?> into;

    EnterBuilder(String step) {
        super(step);
    }

    /** What is settled in the entered flow from the beginning: the same slots there as here. */
    public EnterBuilder with(Slot<?>... slots) {
        with = turn -> turn.facts().only(slots);
        return this;
    }

    /** What is settled in the entered flow from the beginning. */
    public EnterBuilder with(Facts facts) {
        with = turn -> facts;
        return this;
    }

    /** Where the result of the entered flow goes. */
    public EnterBuilder into(Slot<?> slot) {
        into = slot;
        return this;
    }

    /** Passed over if. */
    public EnterBuilder unless(Predicate<Turn> when) {
        unless = when;
        return this;
    }

    Passage passage(String flow) {
        return new Passage.Entering(flow, with, into, unless);
    }
}

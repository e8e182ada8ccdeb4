package app.linekeeper.conversations.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happens upon an event of a step: facts change, at most one deed is run, the first open exit is taken.
 *
 * @param exits tried in order; the last one is unconditional
 * @param opening where an exit to {@link Exit#AWAY} leads
 * @param noReturn whether nothing before can be gone back to
 */
public record Move(
        List<FactChange> changes,
        @Nullable Deed deed,
        List<Exit> exits,
        @Nullable Opening opening,
        boolean noReturn) {

    /** The event by which a step is left without one of its buttons: chosen, answered, skipped, returned to. */
    public static final String ON = "on";

    public Move {
        changes = List.copyOf(changes);
        exits = List.copyOf(exits);
    }
}

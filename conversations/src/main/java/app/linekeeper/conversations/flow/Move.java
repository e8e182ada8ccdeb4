package app.linekeeper.conversations.flow;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What happens upon an event of a step: facts change, at most one deed is run, the first open exit is taken.
 *
 * @param changes what becomes of the facts before the deed
 * @param receipt what stays in the chat in place of this screen once the deed is done; null for nothing
 * @param exits tried in order; the last one is unconditional
 * @param opening where an exit to {@link Exit#AWAY} leads
 * @param noReturn whether nothing before can be gone back to
 */
public record Move<M>(
        List<BiFunction<Scene<M>, Turn, Facts>> changes,
        @Nullable Deed deed,
        @Nullable Saying<Turn> receipt,
        List<Exit<M>> exits,
        @Nullable Opening<M> opening,
        boolean noReturn) {

    /** The event by which a step that shows nothing is left, and one that is passed over. */
    public static final String ON = "on";

    /** An option was chosen, or ticking has ended. */
    public static final String CHOSEN = "chosen";

    /** The question was answered. */
    public static final String ANSWERED = "answered";

    /** The file that was asked for was sent. */
    public static final String SENT = "sent";

    public Move {
        changes = List.copyOf(changes);
        exits = List.copyOf(exits);
    }
}

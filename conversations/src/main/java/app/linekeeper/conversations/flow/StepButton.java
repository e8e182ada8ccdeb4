package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.Button.Style;
import app.linekeeper.domain.shared.Reason;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A button that a step declares.
 *
 * @param when whether it is shown now
 * @param afterRefusal shown only after a refusal for one of these reasons; empty for a button that is always shown
 * @param beside whether it stands in the row of the one before
 * @param address what it opens instead of making a move
 */
public record StepButton(
        String event,
        Saying label,
        Style style,
        Predicate<Turn> when,
        Set<Reason> afterRefusal,
        boolean beside,
        @Nullable Function<Turn, String> address,
        Move move) {

    public boolean isShown(Turn turn) {
        boolean called = afterRefusal.isEmpty()
                || turn.refusedFor().map(afterRefusal::contains).orElse(false);
        return called && when.test(turn);
    }
}

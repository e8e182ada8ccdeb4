package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.Button.Style;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A button that a step declares: it makes a move or opens an address.
 *
 * @param beside whether it stands in the row of the one before
 * @param address what it opens; null for one that makes a move
 * @param move what it does; null for one that opens an address
 */
public record StepButton<M>(
        String event,
        Saying<M> label,
        Style style,
        ShownWhen<M> shownWhen,
        boolean beside,
        @Nullable Function<? super M, String> address,
        @Nullable Move<M> move) {}

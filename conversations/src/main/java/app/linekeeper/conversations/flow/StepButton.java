package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.Button.Style;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A button that a step declares: it makes a move, opens an address or copies a text.
 *
 * @param beside whether it stands in the row of the one before
 * @param address what it opens; null for one that opens nothing
 * @param copied what it copies; null for one that copies nothing
 * @param move what it does; null for one that does nothing here
 */
public record StepButton<M>(
        String event,
        Saying<M> label,
        Style style,
        ShownWhen<M> shownWhen,
        boolean beside,
        @Nullable Function<? super M, String> address,
        @Nullable Function<? super M, String> copied,
        @Nullable Move<M> move) {}

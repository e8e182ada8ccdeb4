package app.linekeeper.conversations.flow;

import app.linekeeper.conversations.Button.Style;
import app.linekeeper.domain.shared.Reason;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gathers one button. */
final class ButtonBuilder {

    final MoveBuilder move;
    Style style = Style.PLAIN;
    Predicate<Turn> when = turn -> true;
    Set<Reason> afterRefusal = Set.of();
    boolean beside;

    @Nullable
    Function<Turn, String> address;

    private final String event;
    private final Saying label;

    ButtonBuilder(String event, Saying label, String where) {
        this.event = Names.checked(event);
        this.label = label;
        this.move = new MoveBuilder(where);
    }

    StepButton build(String step) {
        if (address == null && !move.isWritten()) {
            throw new IllegalArgumentException("button " + event + " of step " + step + " does nothing");
        }
        return new StepButton(event, label, style, when, afterRefusal, beside, address, move.build(step));
    }
}

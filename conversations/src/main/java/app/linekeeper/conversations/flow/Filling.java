package app.linekeeper.conversations.flow;

import app.linekeeper.locales.Text;

/** Fills the arguments of a text: {@code (text, turn) -> text.with("client", name(turn))}. */
@FunctionalInterface
public interface Filling {

    /** Leaves the text as it is. */
    Filling NONE = (text, turn) -> text;

    Text fill(Text text, Turn turn);
}

package app.linekeeper.conversations.flow;

import app.linekeeper.locales.Text;

/** Fills the arguments of a text from the model of a step: {@code (bill, text) -> text.with("sum", bill.sum())}. */
@FunctionalInterface
public interface Filling<M> {

    /** May return another text, too. */
    Text fill(M model, Text text);

    /** Leaves the text as it is. */
    static <M> Filling<M> none() {
        return (model, text) -> text;
    }
}

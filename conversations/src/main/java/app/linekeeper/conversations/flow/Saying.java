package app.linekeeper.conversations.flow;

import app.linekeeper.locales.Text;
import java.util.function.Predicate;

/** A paragraph of a screen or the label of a button. */
public record Saying<M>(String key, Filling<? super M> filling, Predicate<? super M> when) {

    static <M> Saying<M> always(String key, Filling<? super M> filling) {
        return new Saying<>(key, filling, model -> true);
    }

    /** In words still to be said in a language. */
    public Text in(M model) {
        return filling.fill(model, Text.of(key));
    }
}

package app.linekeeper.conversations.flow;

import app.linekeeper.locales.Text;
import java.util.function.Predicate;

/** A paragraph of a screen or the label of a button. */
public record Saying(String key, Filling filling, Predicate<Turn> when) {

    static Saying always(String key, Filling filling) {
        return new Saying(key, filling, turn -> true);
    }

    public Text in(Turn turn) {
        return filling.fill(Text.of(key), turn);
    }
}

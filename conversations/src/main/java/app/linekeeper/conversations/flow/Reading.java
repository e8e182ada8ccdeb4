package app.linekeeper.conversations.flow;

import java.util.function.BiFunction;

/**
 * Something that the check of a press, the next screen and the screens between may need alike, such as a line or its
 * prices: read once a turn, until something is done. A constant of whoever reads it.
 *
 * @param <K> names the value together with every fact that it depends on
 */
public final class Reading<K, V> {

    private final BiFunction<Turn, K, V> read;

    private Reading(BiFunction<Turn, K, V> read) {
        this.read = read;
    }

    public static <K, V> Reading<K, V> of(BiFunction<Turn, K, V> read) {
        return new Reading<>(read);
    }

    public V of(Turn turn, K key) {
        return turn.recall(this, key, () -> read.apply(turn, key));
    }
}

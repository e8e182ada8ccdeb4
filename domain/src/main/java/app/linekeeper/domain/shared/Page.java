package app.linekeeper.domain.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param number the page's number, from 0
 * @param size how many rows a full page has
 * @param total how many rows there are on all pages
 */
public record Page<T>(List<T> rows, int number, int size, long total) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** How many pages there are: at least one, which may be empty. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /** The same page with every row changed. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(rows.stream().<R>map(change).toList(), number, size, total);
    }
}

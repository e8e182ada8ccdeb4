package app.linekeeper.domain.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

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

    /** The wanted page of a list that has this many rows; what lies beyond the end is the last page. */
    public static <T> Page<T> of(int wanted, int size, long total, IntFunction<List<T>> rows) {
        int last = (int) Math.max(0, (total - 1) / size);
        int number = Math.min(Math.max(wanted, 0), last);
        return new Page<>(total == 0 ? List.of() : rows.apply(number), number, size, total);
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

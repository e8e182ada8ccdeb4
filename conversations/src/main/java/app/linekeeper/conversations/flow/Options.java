package app.linekeeper.conversations.flow;

import java.util.List;
import java.util.function.Function;

/**
 * One page of things to choose.
 *
 * @param total how many there are on all pages
 */
public record Options<T>(List<Option<T>> items, long total) {

    public Options {
        items = List.copyOf(items);
    }

    /** A page made of rows that the domain answered. */
    public static <R, T> Options<T> of(List<R> rows, long total, Function<R, Option<T>> option) {
        return new Options<>(rows.stream().map(option).toList(), total);
    }

    /** The page of a list that is short enough to be in memory as a whole. */
    static <T> Options<T> cut(List<Option<T>> all, PageWanted page) {
        int from = Math.min(page.offset(), all.size());
        int to = Math.min(from + page.limit(), all.size());
        return new Options<>(all.subList(from, to), all.size());
    }
}

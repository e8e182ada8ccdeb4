package app.linekeeper.conversations.flow;

import app.linekeeper.domain.shared.Page;
import java.util.List;
import java.util.function.Function;

/**
 * One page of things to choose.
 *
 * @param number the page that this is, from 0
 * @param total how many there are on all pages
 */
public record Options<T>(List<Option<T>> items, int number, long total) {

    public Options {
        items = List.copyOf(items);
    }

    /** A page that the domain answered. */
    public static <R, T> Options<T> of(Page<R> page, Function<R, Option<T>> option) {
        return new Options<>(page.rows().stream().map(option).toList(), page.number(), page.total());
    }

    /** How many pages there are: at least one, which may be empty. */
    int pages() {
        return (int) Math.max(1, (total + PageWanted.SIZE - 1) / PageWanted.SIZE);
    }

    /** The page of a list that is in memory as a whole. */
    static <T> Options<T> cut(List<Option<T>> all, PageWanted page) {
        int last = Math.max(0, (all.size() - 1) / PageWanted.SIZE);
        int number = Math.min(page.number(), last);
        int from = number * PageWanted.SIZE;
        return new Options<>(all.subList(from, Math.min(from + PageWanted.SIZE, all.size())), number, all.size());
    }
}

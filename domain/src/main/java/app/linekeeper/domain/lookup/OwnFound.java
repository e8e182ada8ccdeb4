package app.linekeeper.domain.lookup;

import org.jspecify.annotations.Nullable;

/**
 * One thing of somebody's own that was found.
 *
 * @param name or number of it
 * @param of whose it is: a line's or order's client, a document's company; null for a client and a company
 * @param fit 0 where it is exactly what was typed, 1 where it begins so, 2 where that is a part of it
 */
public record OwnFound(OwnId id, String name, @Nullable String of, int fit) {

    @Override
    public String toString() {
        return "OwnFound[" + id + "]";
    }
}

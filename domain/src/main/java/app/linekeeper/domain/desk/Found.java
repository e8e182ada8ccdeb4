package app.linekeeper.domain.desk;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param card where it leads
 * @param name or number of it
 * @param of whose it is: a company's, client's or member's partner, a line's or order's client, an invoice's payer, a
 *     representative's client; null for a partner and for a client that has none
 * @param fit 0 where it is exactly what was typed, 1 where it begins so, 2 where that is a part of it
 */
public record Found(
        FoundKind kind, CardId card, String name, @Nullable String of, int fit) {

    @Override
    public String toString() {
        return "Found[" + card + "]";
    }
}

package app.linekeeper.domain.desk;

import java.util.UUID;

/**
 * Names one card.
 *
 * @param kind of what it is; there is none of a member
 */
public record CardId(FoundKind kind, UUID id) {

    /** @throws IllegalArgumentException if the text is not what {@link #toString} makes */
    public static CardId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("names no card: " + text);
        }
        return new CardId(FoundKind.valueOf(text.substring(0, colon)), UUID.fromString(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}

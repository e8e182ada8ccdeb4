package app.linekeeper.conversations;

import org.jspecify.annotations.Nullable;

/**
 * A button under a screen, in words: either with callback data or with an address to open or share.
 *
 * @param data callback data of at most 64 bytes; null for a button that opens an address
 */
public record Button(
        String label,
        Style style,
        @Nullable String data,
        @Nullable String url) {

    /** How a button looks where the person's Telegram shows it. */
    public enum Style {
        PLAIN,
        PRIMARY,
        DANGER
    }
}

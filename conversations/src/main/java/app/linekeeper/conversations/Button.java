package app.linekeeper.conversations;

import org.jspecify.annotations.Nullable;

/**
 * A button under a screen, in words: it has callback data, or an address to open or share, or a text to copy.
 *
 * @param data callback data of at most 64 bytes; null for a button that does something else
 * @param url null for a button that opens no address
 * @param copied at most 256 characters; null for a button that copies nothing
 */
public record Button(
        String label,
        Style style,
        @Nullable String data,
        @Nullable String url,
        @Nullable String copied) {

    public static Button pressed(String label, Style style, String data) {
        return new Button(label, style, data, null, null);
    }

    public static Button opening(String label, Style style, String url) {
        return new Button(label, style, null, url, null);
    }

    public static Button copying(String label, Style style, String text) {
        return new Button(label, style, null, null, text);
    }

    /** How a button looks where the person's Telegram shows it. */
    public enum Style {
        PLAIN,
        PRIMARY,
        DANGER
    }
}

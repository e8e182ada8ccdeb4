package app.linekeeper.conversations.flow;

import app.linekeeper.locales.Text;

/** One thing to choose: its value and what its button says. */
public record Option<T>(T value, Text label) {

    public static <T> Option<T> of(T value, Text label) {
        return new Option<>(value, label);
    }

    /** An option whose label is no word of ours, such as a client's name. */
    public static <T> Option<T> of(T value, String label) {
        return new Option<>(value, Text.of("common.as_is").with("text", label));
    }
}

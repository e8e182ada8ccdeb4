package app.linekeeper.locales;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something to be said, not yet in a language: a bundle key and its arguments.
 *
 * <p>Arguments may be a {@link String} (escaped when drawn), a {@link Number} (also selects plurals), an
 * {@link Amount}, a {@link java.time.LocalDate}, another {@code Text}, or a {@link java.util.List} of {@code Text},
 * which is drawn one a line.
 *
 * @param key the key; its part before the first dot names the bundle
 */
public record Text(String key, Map<String, Object> arguments) {

    public Text {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    public static Text of(String key) {
        return new Text(key, Map.of());
    }

    /** The same text with one more argument. */
    public Text with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(arguments);
        more.put(name, value);
        return new Text(key, more);
    }
}

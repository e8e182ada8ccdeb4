package app.linekeeper.bot.pay;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form or an address says by names, each once; what cannot be read is left out.
 *
 * @param values by their names
 */
record Form(Map<String, String> values) {

    private static final int MOST = 20;

    static Form parse(@Nullable String encoded) {
        Map<String, String> values = new HashMap<>();
        if (encoded != null) {
            for (String pair : encoded.split("&", MOST + 1)) {
                int end = pair.indexOf('=');
                if (end > 0 && values.size() < MOST) {
                    read(values, pair.substring(0, end), pair.substring(end + 1));
                }
            }
        }
        return new Form(values);
    }

    private static void read(Map<String, String> values, String name, String value) {
        try {
            values.putIfAbsent(decoded(name), decoded(value));
        } catch (IllegalArgumentException broken) {
            // as if it had not been sent
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Empty for what is not there. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }
}

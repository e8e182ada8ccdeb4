package app.linekeeper.domain.gateway.robokassa;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names and values, as addresses and forms carry them. */
final class RobokassaForm {

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * @throws IllegalArgumentException if it is encoded wrongly, or names something twice, so that nobody knows which was signed
     */
    static RobokassaForm read(String encoded) {
        RobokassaForm form = new RobokassaForm();
        for (String each : encoded.split("&", -1)) {
            int at = each.indexOf('=');
            if (at > 0 && form.values.put(decoded(each.substring(0, at)), decoded(each.substring(at + 1))) != null) {
                throw new IllegalArgumentException("named twice");
            }
        }
        return form;
    }

    RobokassaForm with(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** Empty where it is not there. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** What the shop gave and gets back, with a colon before each, in the order of their names: a part of what is signed. */
    String ours() {
        Map<String, String> sorted = new TreeMap<>(values);
        return sorted.entrySet().stream()
                .filter(each -> each.getKey().regionMatches(true, 0, "shp_", 0, 4))
                .map(each -> ":" + each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining());
    }

    String encoded() {
        return values.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

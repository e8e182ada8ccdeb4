package app.linekeeper.bot.pay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Headers as one text, a line each: a header has no line breaks. */
final class HeaderText {

    private HeaderText() {}

    static String write(Map<String, List<String>> headers) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(headers)
                .forEach((name, values) -> values.forEach(
                        value -> text.append(name).append(':').append(value).append('\n')));
        return text.toString();
    }

    static Map<String, List<String>> read(String text) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int end = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, end), name -> new ArrayList<>())
                    .add(line.substring(end + 1));
        });
        return headers;
    }
}

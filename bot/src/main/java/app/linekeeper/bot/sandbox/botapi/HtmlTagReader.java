package app.linekeeper.bot.sandbox.botapi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one start tag with its attributes. */
final class HtmlTagReader {

    private final String html;
    private final int begin;
    private int at;

    HtmlTagReader(String html, int begin) {
        this.html = html;
        this.begin = begin;
        this.at = begin + 1;
    }

    HtmlTag read() {
        String name = until(c -> isSpace(c) || c == '>').toLowerCase(Locale.ROOT);
        if (at >= html.length()) {
            throw unclosed();
        }
        if (!HtmlTag.ALLOWED.contains(name)) {
            throw HtmlReader.broken("Unsupported start tag \"" + name + "\"" + where());
        }
        Map<String, String> attributes = attributes(name);
        if (name.equals("span") && !"tg-spoiler".equals(attributes.get("class"))) {
            throw HtmlReader.broken("Tag \"span\" must have class \"tg-spoiler\"" + where());
        }
        return new HtmlTag(name, argument(name, attributes), at + 1);
    }

    private static @Nullable String argument(String name, Map<String, String> attributes) {
        return switch (name) {
            case "a" -> attributes.get("href");
            case "tg-emoji" -> attributes.get("emoji-id");
            default -> null;
        };
    }

    /** Leaves the position at the closing bracket. */
    private Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new HashMap<>();
        skipSpace();
        while (peek() != '>') {
            String name = until(c -> isSpace(c) || c == '=' || c == '>' || c == '/' || c == '"' || c == '\'');
            if (name.isEmpty()) {
                throw HtmlReader.broken("Empty attribute name in the tag \"" + tag + "\"" + where());
            }
            skipSpace();
            if (peek() == '=') {
                at++;
                skipSpace();
                attributes.put(name.toLowerCase(Locale.ROOT), value());
            }
            skipSpace();
        }
        return attributes;
    }

    private String value() {
        char quote = peek();
        if (quote != '"' && quote != '\'') {
            int start = at;
            String token = until(c -> !(Character.isLetterOrDigit(c) || c == '.' || c == '-'));
            if (!isSpace(peek()) && peek() != '>') {
                throw HtmlReader.broken("Unexpected end of name token at byte offset " + HtmlReader.bytes(html, start));
            }
            return token.toLowerCase(Locale.ROOT);
        }
        at++;
        StringBuilder value = new StringBuilder();
        while (peek() != quote) {
            if (peek() == '&') {
                HtmlReference reference = HtmlReference.at(html, at);
                value.append(reference.characters());
                at = reference.end();
            } else {
                value.append(html.charAt(at++));
            }
        }
        at++;
        return value.toString();
    }

    private String until(Ends ends) {
        int start = at;
        while (at < html.length() && !ends.at(html.charAt(at))) {
            at++;
        }
        return html.substring(start, at);
    }

    private interface Ends {
        boolean at(char c);
    }

    private void skipSpace() {
        until(c -> !isSpace(c));
    }

    private char peek() {
        if (at >= html.length()) {
            throw unclosed();
        }
        return html.charAt(at);
    }

    private ApiError unclosed() {
        return HtmlReader.broken("Unclosed start tag" + where());
    }

    private String where() {
        return " at byte offset " + HtmlReader.bytes(html, begin);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
    }
}

package app.linekeeper.locales;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The chat markup of Telegram: escaped in what people wrote, taken out where there is none. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("</?(?:b|i|u|s|code|pre|blockquote|tg-spoiler)>");

    private Markup() {}

    /** {@code & < > "} as entities; anything else stays. */
    static String escaped(String words) {
        StringBuilder out = null;
        for (int i = 0; i < words.length(); i++) {
            String entity = entity(words.charAt(i));
            if (entity != null && out == null) {
                out = new StringBuilder(words.length() + 16).append(words, 0, i);
            }
            if (out != null && entity != null) {
                out.append(entity);
            } else if (out != null) {
                out.append(words.charAt(i));
            }
        }
        return out == null ? words : out.toString();
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }

    /** Without tags, and with entities as the signs they stand for. */
    static String removed(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        return TAG.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}

package app.linekeeper.bot.sandbox.botapi;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A start tag.
 *
 * @param end the index behind its closing bracket
 */
record HtmlTag(String name, @Nullable String argument, int end) {

    static final Set<String> ALLOWED = Set.of(
            "a",
            "b",
            "strong",
            "i",
            "em",
            "s",
            "strike",
            "del",
            "u",
            "ins",
            "tg-spoiler",
            "tg-emoji",
            "span",
            "pre",
            "code",
            "blockquote");

    String entityType() {
        return switch (name) {
            case "a" -> "text_link";
            case "b", "strong" -> "bold";
            case "i", "em" -> "italic";
            case "s", "strike", "del" -> "strikethrough";
            case "u", "ins" -> "underline";
            case "tg-spoiler", "span" -> "spoiler";
            case "tg-emoji" -> "custom_emoji";
            default -> name;
        };
    }
}

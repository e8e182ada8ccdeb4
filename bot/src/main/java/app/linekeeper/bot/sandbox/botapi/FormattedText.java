package app.linekeeper.bot.sandbox.botapi;

import java.util.List;

/** Text freed of its markup, and what the markup said. */
public record FormattedText(String text, List<Entity> entities) {

    static final FormattedText NONE = new FormattedText("", List.of());

    public FormattedText {
        entities = List.copyOf(entities);
    }

    /** What a person types: only commands are recognised in it. */
    static FormattedText typed(String text) {
        if (!text.matches("(?s)/[A-Za-z0-9_]{1,32}(@\\w+)?(\\s.*)?")) {
            return new FormattedText(text, List.of());
        }
        int end = 1;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new FormattedText(text, List.of(new Entity("bot_command", 0, end, null)));
    }
}

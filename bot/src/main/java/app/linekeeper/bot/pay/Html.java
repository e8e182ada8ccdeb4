package app.linekeeper.bot.pay;

import app.linekeeper.locales.NoBreak;
import org.springframework.web.util.HtmlUtils;

/** Writes HTML; whatever text is put into it is escaped. */
final class Html {

    private final StringBuilder written = new StringBuilder();

    /** @param attributes names and values in turns; an empty value is an attribute without one */
    Html open(String tag, String... attributes) {
        written.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                written.append("=\"").append(escaped(attributes[i + 1])).append('"');
            }
        }
        written.append('>');
        return this;
    }

    Html close(String tag) {
        written.append("</").append(tag).append(">\n");
        return this;
    }

    Html text(String text) {
        written.append(escaped(NoBreak.in(text)));
        return this;
    }

    /** An element with nothing but text in it. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** What is HTML already, and our own. */
    Html raw(String html) {
        written.append(html);
        return this;
    }

    @Override
    public String toString() {
        return written.toString();
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

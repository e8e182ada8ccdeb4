package app.linekeeper.bot.sandbox.botapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads Telegram's HTML as its server does, with the same complaints at the same byte offsets. */
final class HtmlReader {

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Entity> entities = new ArrayList<>();
    private int at;

    /** A tag that waits for its end. */
    private record Open(HtmlTag tag, int offset) {}

    private HtmlReader(String html) {
        this.html = html;
    }

    /** @throws ApiError 400 "can't parse entities: …" */
    static FormattedText read(String html) {
        return new HtmlReader(html).read();
    }

    private FormattedText read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                readTag();
            } else if (c == '&') {
                readReference();
            } else {
                text.append(c);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw broken("Can't find end tag corresponding to start tag \""
                    + open.getLast().tag().name() + "\"");
        }
        entities.sort(Comparator.comparingInt(Entity::offset)
                .thenComparing(Comparator.comparingInt(Entity::length).reversed()));
        return new FormattedText(text.toString(), entities);
    }

    private void readReference() {
        HtmlReference reference = HtmlReference.at(html, at);
        text.append(reference.characters());
        at = reference.end();
    }

    private void readTag() {
        int begin = at++;
        if (at < html.length() && html.charAt(at) == '/') {
            readEnd(begin);
        } else {
            HtmlTag tag = new HtmlTagReader(html, begin).read();
            at = tag.end();
            open.addLast(new Open(tag, text.length()));
        }
    }

    private void readEnd(int begin) {
        @Nullable Open started = open.pollLast();
        if (started == null) {
            throw broken("Unexpected end tag at byte offset " + bytes(html, begin));
        }
        int close = html.indexOf('>', begin);
        if (close < 0) {
            throw broken("Unclosed end tag at byte offset " + bytes(html, begin));
        }
        String name = html.substring(begin + 2, close).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !name.equals(started.tag().name())) {
            throw broken("Unmatched end tag at byte offset " + bytes(html, begin) + ", expected \"</"
                    + started.tag().name() + ">\", found \"</" + name + ">\"");
        }
        int length = text.length() - started.offset();
        if (length > 0) {
            entities.add(new Entity(
                    started.tag().entityType(),
                    started.offset(),
                    length,
                    started.tag().argument()));
        }
        at = close + 1;
    }

    static ApiError broken(String how) {
        return ApiError.badRequest("can't parse entities: " + how);
    }

    /** How many bytes of UTF-8 stand before this character. */
    static int bytes(String html, int index) {
        return html.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    }
}

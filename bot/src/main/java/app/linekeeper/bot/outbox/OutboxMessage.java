package app.linekeeper.bot.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be sent.
 *
 * @param kind the name of a {@link Kind}, or of one that only another version of the program knows
 * @param payload JSON, by kind
 * @param messageId the message that announced a document; null before
 * @param attempts how often sending failed by itself, or ended with nobody knowing whether it arrived; outages do not
 *     count
 */
record OutboxMessage(
        UUID id,
        long chatId,
        String kind,
        String payload,
        @Nullable Integer messageId,
        int attempts) {

    /** What is sent, and so what the payload holds. */
    enum Kind {
        /** A screen. */
        SCREEN,
        /** The id of a document of any type, and a language. */
        DOCUMENT,
        /** The topic by which the chat's screen lived when something happened to it. */
        REDRAW
    }

    boolean is(Kind one) {
        return kind.equals(one.name());
    }
}

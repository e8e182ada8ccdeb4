package app.linekeeper.bot.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be sent.
 *
 * @param kind the name of a {@link app.linekeeper.conversations.ParcelKind}, perhaps of one that only another version of
 *     the program knows; or {@link #REDRAW}
 * @param payload what it is about, as JSON; of a redrawing the topic by which the chat's screen lived
 * @param messageId the message that announced a file; null before
 * @param attempts how often sending failed by itself, or ended with nobody knowing whether it arrived; outages do not
 *     count
 * @param begun whether sending began and nobody noted how it ended
 */
record OutboxMessage(
        UUID id,
        long chatId,
        String kind,
        String payload,
        @Nullable Integer messageId,
        int attempts,
        boolean begun) {

    /** Nothing is delivered, but a screen drawn anew. */
    static final String REDRAW = "REDRAW";

    boolean is(String one) {
        return kind.equals(one);
    }
}

package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.LeftMessage;
import app.linekeeper.domain.shared.IdempotencyKey;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's dialogue as a turn finds it: its screens and the messages they are in.
 *
 * @param id of its row; a fresh one for a dialogue that begins
 * @param screen the number of the newest screen; 0 for none
 * @param seen the number of the newest screen that the person has before their eyes; 0 for none
 * @param liveMessage the message that the newest screen is in; null while that is not known
 * @param lastMessage the newest message of the bot that is no screen; null for none
 * @param leaving messages that were live before the newest screen
 */
record Dialogue(
        ChatKey chat,
        UUID id,
        long screen,
        long seen,
        @Nullable Integer liveMessage,
        @Nullable Integer lastMessage,
        List<LeftMessage> leaving) {

    /** One that begins. */
    static Dialogue with(ChatKey chat) {
        return new Dialogue(chat, UUID.randomUUID(), 0, 0, null, null, List.of());
    }

    boolean isNew() {
        return screen == 0;
    }

    /** The same, after a message of the bot arrived that is no screen. */
    Dialogue after(int message) {
        int last = lastMessage == null ? message : Math.max(lastMessage, message);
        return new Dialogue(chat, id, screen, seen, liveMessage, last, leaving);
    }

    /** Whether something came below the live message. */
    boolean isBuried() {
        return liveMessage != null && lastMessage != null && lastMessage > liveMessage;
    }

    /** Messages that may still look live: those of the newest screen, unless the person sees it, upon which they do not. */
    List<LeftMessage> stillLeaving() {
        return seen < screen ? leaving : List.of();
    }

    /**
     * Names what an event of a step does on the present screen, and nothing that was or will be done anywhere else: a row
     * that is lost takes its id with it.
     */
    IdempotencyKey key(String step, String event) {
        return new IdempotencyKey(id + "/" + Long.toString(screen, 36) + "/" + step + "/" + event);
    }
}

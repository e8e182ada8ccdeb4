package app.linekeeper.bot.intake;

import app.linekeeper.conversations.Incoming;
import org.jspecify.annotations.Nullable;

/** What an update means to the bot. */
sealed interface Taken {

    /**
     * A person did something in a chat.
     *
     * @param callbackId the press to be answered; null where nothing was pressed
     * @param album the pictures it is one of, which say nothing by themselves; null where it is none of several
     */
    record Turn(
            Incoming incoming,
            @Nullable String callbackId,
            @Nullable String album) implements Taken {

        Turn(Incoming incoming, @Nullable String callbackId) {
            this(incoming, callbackId, null);
        }
    }

    /** A person blocked the bot in their private chat, or let it in again. */
    record Reachability(long telegramId, boolean reachable) implements Taken {}

    /** A group became a supergroup, which has another number. */
    record Moved(long from, long to) implements Taken {}

    /**
     * Nothing that this bot takes part in.
     *
     * @param callbackId a press that is answered all the same, or its button would stay busy
     */
    record Nothing(@Nullable String callbackId) implements Taken {}
}

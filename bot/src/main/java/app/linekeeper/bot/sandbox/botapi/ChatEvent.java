package app.linekeeper.bot.sandbox.botapi;

import org.jspecify.annotations.Nullable;

/** Something that the people in a chat see at once. */
public sealed interface ChatEvent {

    long chatId();

    /** A message came, or was edited. */
    record Shown(long chatId, Message message) implements ChatEvent {}

    /** A message is gone. */
    record Deleted(long chatId, int messageId) implements ChatEvent {}

    /**
     * A press was answered.
     *
     * @param text a short notice, or null for none
     * @param alert whether the notice has to be closed by hand
     */
    record Answered(
            long chatId,
            int messageId,
            String queryId,
            @Nullable String text,
            boolean alert) implements ChatEvent {}

    /** The bot says that it is busy, for instance {@code typing}. */
    record Busy(long chatId, String action) implements ChatEvent {}
}

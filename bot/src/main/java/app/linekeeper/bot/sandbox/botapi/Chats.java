package app.linekeeper.bot.sandbox.botapi;

import org.jspecify.annotations.Nullable;

/** Finds the chat that a call is about. */
final class Chats {

    private Chats() {}

    static Chat known(Bot bot, Call call) {
        String chatId = call.text("chat_id").strip();
        if (chatId.isEmpty()) {
            throw ApiError.badRequest("chat_id is empty");
        }
        @Nullable Chat chat = bot.chats().get(call.number("chat_id", 0));
        if (chat == null) {
            throw ApiError.badRequest("chat not found");
        }
        return chat;
    }

    /** A chat in which the bot is let to write. */
    static Chat open(Bot bot, Call call) {
        Chat chat = known(bot, call);
        if (chat.isBlocked()) {
            throw ApiError.forbidden("bot was blocked by the user");
        }
        return chat;
    }
}

package app.linekeeper.bot.sandbox.botapi;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What people do in Telegram: they write, press, send files, block. All chats must be opened first. */
public final class TelegramUsers {

    private final Bot bot;

    TelegramUsers(Bot bot) {
        this.bot = bot;
    }

    /** Makes the private chat of a person with the bot; from here on the bot may write to them. Twice is once. */
    public void open(TelegramUser person) {
        bot.chats().computeIfAbsent(person.id(), id -> Chat.with(person, bot.firstId()));
    }

    /** @param id negative */
    public void openGroup(long id, String title) {
        bot.chats().computeIfAbsent(id, key -> Chat.group(key, title, bot.firstId()));
    }

    /** A person writes a text. */
    public Message write(long chatId, TelegramUser person, String text) {
        return post(chatId, id -> Message.ofPerson(id, bot.clock().instant(), person, FormattedText.typed(text), null));
    }

    /** A person sends a file. */
    public Message sendFile(long chatId, TelegramUser person, Upload upload, String caption) {
        Document document = bot.files().keep(upload);
        return post(
                chatId,
                id -> Message.ofPerson(
                        id, bot.clock().instant(), person, new FormattedText(caption, List.of()), document));
    }

    /** @param kind the field of the message, such as {@code sticker}, {@code voice} or {@code photo} */
    public Message attach(long chatId, TelegramUser person, String kind) {
        return post(
                chatId,
                id -> new Message(
                        id, bot.clock().instant(), null, person, FormattedText.NONE, Keyboard.NONE, null, kind));
    }

    /**
     * A person presses a button, or pretends to.
     *
     * @param data what the button carries; a forger sends anything
     * @return the id of the query, which the answer will carry
     */
    public String press(long chatId, TelegramUser person, int messageId, String data) {
        Chat chat = chat(chatId);
        synchronized (chat) {
            String queryId = bot.presses().add(chatId, messageId);
            ObjectNode query = JsonNodeFactory.instance.objectNode().put("id", queryId);
            query.set("from", Wire.person(person));
            query.set("message", pressed(chat, messageId));
            query.put("chat_instance", Long.toString(chatId)).put("data", data);
            bot.updates().add("callback_query", query);
            return queryId;
        }
    }

    /** A person blocks the bot, or lets it in again. */
    public void block(TelegramUser person, boolean block) {
        Chat chat = chat(person.id());
        synchronized (chat) {
            chat.block(block);
            ObjectNode update = JsonNodeFactory.instance.objectNode();
            update.set("chat", Wire.chat(chat));
            update.set("from", Wire.person(person));
            update.put("date", bot.clock().instant().getEpochSecond());
            update.set("old_chat_member", membership(!block));
            update.set("new_chat_member", membership(block));
            bot.updates().add("my_chat_member", update);
        }
    }

    /** Messages of a chat, oldest first; none where there is no such chat. */
    public List<Message> messages(long chatId) {
        return Optional.ofNullable(bot.chats().get(chatId)).map(Chat::messages).orElse(List.of());
    }

    private Message post(long chatId, java.util.function.IntFunction<Message> written) {
        Chat chat = chat(chatId);
        synchronized (chat) {
            Message message = chat.add(written);
            bot.updates().add("message", Wire.message(bot, chat, message));
            bot.tell(new ChatEvent.Shown(chatId, message));
            return message;
        }
    }

    /** A message too old to be known comes with a date of 0 and nothing in it. */
    private ObjectNode pressed(Chat chat, int messageId) {
        @Nullable Message message = chat.message(messageId).orElse(null);
        if (message != null) {
            return Wire.message(bot, chat, message);
        }
        ObjectNode gone = JsonNodeFactory.instance
                .objectNode()
                .put("message_id", messageId)
                .put("date", 0);
        gone.set("chat", Wire.chat(chat));
        return gone;
    }

    private ObjectNode membership(boolean kicked) {
        ObjectNode member = JsonNodeFactory.instance.objectNode().put("status", kicked ? "kicked" : "member");
        member.set("user", bot.me());
        return kicked ? member.put("until_date", 0) : member;
    }

    private Chat chat(long chatId) {
        return Optional.ofNullable(bot.chats().get(chatId))
                .orElseThrow(() -> new IllegalArgumentException("No such chat: " + chatId));
    }
}

package app.linekeeper.bot.sandbox.botapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One chat with the bot. Whoever changes it holds its monitor, so that what is told of it keeps its order. */
final class Chat {

    private static final int MESSAGES_KEPT = 500;

    private final long id;
    private final @Nullable TelegramUser person;
    private final String title;
    private final Map<Integer, Message> messages = new LinkedHashMap<>();
    private int lastId;
    private boolean blocked;

    private Chat(long id, @Nullable TelegramUser person, String title, int firstId) {
        this.id = id;
        this.person = person;
        this.title = title;
        this.lastId = firstId;
    }

    static Chat with(TelegramUser person, int firstId) {
        return new Chat(person.id(), person, person.fullName(), firstId);
    }

    /** @param id negative, as with Telegram */
    static Chat group(long id, String title, int firstId) {
        return new Chat(id, null, title, firstId);
    }

    long id() {
        return id;
    }

    /** The other side of a private chat; null for a group. */
    @Nullable
    TelegramUser person() {
        return person;
    }

    String title() {
        return title;
    }

    synchronized boolean isBlocked() {
        return blocked;
    }

    synchronized void block(boolean block) {
        blocked = block;
    }

    synchronized Message add(IntFunction<Message> written) {
        Message message = written.apply(++lastId);
        messages.put(message.id(), message);
        if (messages.size() > MESSAGES_KEPT) {
            messages.remove(messages.keySet().iterator().next());
        }
        return message;
    }

    synchronized Optional<Message> message(long messageId) {
        return Optional.ofNullable(messages.get((int) messageId));
    }

    synchronized void replace(Message message) {
        messages.replace(message.id(), message);
    }

    synchronized boolean remove(int messageId) {
        return messages.remove(messageId) != null;
    }

    /** Oldest first. */
    synchronized List<Message> messages() {
        return List.copyOf(messages.values());
    }
}

package app.linekeeper.bot.testing;

import app.linekeeper.bot.sandbox.botapi.Bot;
import app.linekeeper.bot.sandbox.botapi.ChatEvent;
import app.linekeeper.bot.sandbox.botapi.Message;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Watches that in each chat at most one message of the bot has buttons, whatever happens. */
public final class LiveMessages {

    private final Map<Long, NavigableMap<Integer, Boolean>> hasButtons = new ConcurrentHashMap<>();
    private final List<String> doubled = new CopyOnWriteArrayList<>();

    public LiveMessages(Bot bot) {
        bot.listen(event -> {
            if (event instanceof ChatEvent.Shown shown
                    && shown.message().isOfBot()
                    && !Screens.isOfNotice(shown.message())) {
                look(shown.chatId(), shown.message());
            } else if (event instanceof ChatEvent.Deleted deleted) {
                forget(deleted.chatId(), deleted.messageId());
            }
        });
    }

    /** The moments at which two messages of a chat had buttons. */
    public List<String> doubled() {
        return doubled;
    }

    /** The chats whose last message of the bot is not the one with buttons. */
    public List<Long> buried() {
        return hasButtons.entrySet().stream()
                .filter(chat -> chat.getValue().containsValue(true)
                        && !chat.getValue().lastEntry().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void forget(long chat, int message) {
        NavigableMap<Integer, Boolean> messages = hasButtons.computeIfAbsent(chat, id -> new TreeMap<>());
        synchronized (messages) {
            messages.remove(message);
        }
    }

    private void look(long chat, Message message) {
        NavigableMap<Integer, Boolean> messages = hasButtons.computeIfAbsent(chat, id -> new TreeMap<>());
        synchronized (messages) {
            messages.put(message.id(), Screens.isOne(message));
            List<Integer> live = messages.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .toList();
            if (live.size() > 1) {
                doubled.add("chat " + chat + ": " + live);
            }
        }
    }
}

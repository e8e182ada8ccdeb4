package app.linekeeper.bot.year;

import app.linekeeper.bot.sandbox.botapi.ChatEvent;
import app.linekeeper.bot.sandbox.botapi.ChatListener;
import app.linekeeper.bot.sandbox.botapi.Message;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Knows with which words files were announced: this line of text, and nothing else, appears twice where a node was killed just then. */
final class Announced implements ChatListener {

    private record Place(long chat, int message) {}

    private final Map<Place, String> first = new ConcurrentHashMap<>();

    @Override
    public void happened(ChatEvent event) {
        if (event instanceof ChatEvent.Shown shown) {
            Message message = shown.message();
            first.putIfAbsent(
                    new Place(shown.chatId(), message.id()), message.content().text());
        }
    }

    /** Whether a later message of the chat was announced with the same words, and became the file. */
    boolean isInVain(long chat, Message message, List<Message> all) {
        String words = message.content().text();
        return message.document() == null
                && all.stream()
                        .filter(later -> later.id() > message.id() && later.document() != null)
                        .anyMatch(later -> words.equals(first.get(new Place(chat, later.id()))));
    }
}

package app.linekeeper.conversations.testing;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.Topic;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.locales.Language;
import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Deliveries that go nowhere and are remembered. */
public final class RememberedDeliveries implements Deliveries {

    private record Message(ChatKey chat, Screen screen) {}

    private final List<DocumentId> documents = new ArrayList<>();
    private final List<Message> messages = new ArrayList<>();
    private final List<Topic> happened = new ArrayList<>();

    @Override
    public void message(ChatKey chat, Screen screen) {
        messages.add(new Message(chat, screen));
    }

    @Override
    public void redraw(Topic topic) {
        happened.add(topic);
    }

    /** @throws IllegalStateException outside of a transaction, as the real ones do */
    @Override
    public void document(ChatKey chat, DocumentId document, Language language) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("no transaction to deliver in");
        }
        documents.add(document);
    }

    /** The documents delivered so far, one that was delivered twice twice. */
    public List<DocumentId> documents() {
        return List.copyOf(documents);
    }

    /** The messages delivered so far. */
    public List<Screen> messages() {
        return messages.stream().map(Message::screen).toList();
    }

    /** The words of the messages delivered to this person so far. */
    public List<String> wordsTo(long person) {
        return messages.stream()
                .filter(message -> message.chat().equals(new ChatKey(person, person)))
                .map(message -> message.screen().html())
                .toList();
    }

    /** What screens were to be drawn anew by. */
    public List<Topic> happened() {
        return List.copyOf(happened);
    }

    public void forget() {
        documents.clear();
        messages.clear();
        happened.clear();
    }
}

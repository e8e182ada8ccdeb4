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

    private final List<DocumentId> acts = new ArrayList<>();
    private final List<Screen> messages = new ArrayList<>();
    private final List<Topic> happened = new ArrayList<>();

    @Override
    public void message(ChatKey chat, Screen screen) {
        messages.add(screen);
    }

    @Override
    public void redraw(Topic topic) {
        happened.add(topic);
    }

    /** @throws IllegalStateException outside of a transaction, as the real ones do */
    @Override
    public void act(ChatKey chat, DocumentId act, Language language) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("no transaction to deliver in");
        }
        acts.add(act);
    }

    /** The acts delivered so far, an act that was delivered twice twice. */
    public List<DocumentId> acts() {
        return List.copyOf(acts);
    }

    /** The messages delivered so far. */
    public List<Screen> messages() {
        return List.copyOf(messages);
    }

    /** What screens were to be drawn anew by. */
    public List<Topic> happened() {
        return List.copyOf(happened);
    }

    public void forget() {
        acts.clear();
        messages.clear();
        happened.clear();
    }
}

package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.flow.Visitor;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.locales.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says who somebody is, as the database knows them now. Asked once a turn. */
public interface Visitors {

    /**
     * Of whom a screen is drawn, whatever they do themselves.
     *
     * @param name as Telegram shows it
     * @param languageCode the language of their Telegram, for somebody who has not chosen one here; null if unknown
     */
    Visitor of(ChatKey chat, String name, @Nullable String languageCode);

    /** Who does something now: whoever had blocked the bot has returned by it (rule 33). */
    default Visitor of(Incoming.Sender sender) {
        return of(sender.chat(), sender.name(), sender.languageCode());
    }

    /** Whom the visitor can ask to do this work, each by name and role; nobody where that is not known. */
    default List<Text> whoMay(Visitor visitor, Permission work) {
        return List.of();
    }

    /** Several who do something now. */
    default Map<ChatKey, Visitor> all(Collection<Incoming.Sender> senders) {
        Map<ChatKey, Visitor> found = new HashMap<>();
        senders.forEach(sender -> found.put(sender.chat(), of(sender)));
        return found;
    }
}

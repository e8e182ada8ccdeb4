package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.flow.Visitor;
import org.jspecify.annotations.Nullable;

/** Says who somebody is, as the database knows them now. Asked once a turn. */
public interface Visitors {

    /**
     * @param name as Telegram shows it
     * @param languageCode the language of their Telegram, for somebody who has not chosen one here; null if unknown
     */
    Visitor of(ChatKey chat, String name, @Nullable String languageCode);
}

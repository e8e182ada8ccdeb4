package app.linekeeper.bot.outbox;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Positions;
import app.linekeeper.conversations.Screen;
import app.linekeeper.conversations.Topic;
import app.linekeeper.domain.document.DocumentId;
import app.linekeeper.locales.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Stores what is to be sent and sees to it that the chat has a courier, both in the caller's transaction. */
@Component
class Outbox implements Deliveries {

    private final OutboxMessages messages;
    private final Positions positions;
    private final Dispatch dispatch;
    private final JsonMapper json;

    Outbox(OutboxMessages messages, Positions positions, Dispatch dispatch, JsonMapper json) {
        this.positions = positions;
        this.messages = messages;
        this.dispatch = dispatch;
        this.json = json;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void message(ChatKey chat, Screen screen) {
        add(chat, OutboxMessage.Kind.SCREEN, json.writeValueAsString(screen));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void redraw(Topic topic) {
        positions.livingBy(topic).forEach(chat -> add(chat, OutboxMessage.Kind.REDRAW, topic.toString()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void document(ChatKey chat, DocumentId document, Language language) {
        add(chat, OutboxMessage.Kind.DOCUMENT, json.writeValueAsString(new DocumentOrder(document.value(), language)));
    }

    private void add(ChatKey chat, OutboxMessage.Kind kind, String payload) {
        messages.add(chat.chatId(), kind, payload);
        dispatch.to(chat.chatId());
    }
}

package app.linekeeper.bot.outbox;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.Positions;
import app.linekeeper.conversations.Topic;
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
    public void send(ChatKey chat, Parcel parcel) {
        add(chat, parcel.kind(), json.writeValueAsString(parcel.about()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void redraw(Topic topic) {
        positions.livingBy(topic).forEach(chat -> add(chat, OutboxMessage.REDRAW, topic.toString()));
    }

    @Override
    public boolean isUnderWay(ChatKey chat, String kind) {
        return messages.isUnderWay(chat.chatId(), kind);
    }

    private void add(ChatKey chat, String kind, String payload) {
        messages.add(chat.chatId(), kind, payload);
        dispatch.to(chat.chatId());
    }
}

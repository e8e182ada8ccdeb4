package app.linekeeper.bot.outbox;

import app.linekeeper.bot.drawing.Showing;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Topic;
import org.springframework.stereotype.Component;

/** Draws a screen anew to whose topic something happened, unless the person has gone on. */
@Component
class RedrawDelivery {

    private final Conversations conversations;
    private final Showing showing;

    RedrawDelivery(Conversations conversations, Showing showing) {
        this.conversations = conversations;
        this.showing = showing;
    }

    /** On its way when this returns; what does not arrive is drawn again as every screen that was not seen. */
    Delivered deliver(OutboxMessage message) {
        ChatKey chat = new ChatKey(message.chatId(), message.chatId());
        conversations.redraw(chat, Topic.parse(message.payload())).ifPresent(reply -> showing.show(reply, null));
        return new Delivered.HandedOn();
    }
}

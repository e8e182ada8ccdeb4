package app.linekeeper.bot.outbox;

import app.linekeeper.bot.drawing.Showing;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Topic;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What couriers do to the screens that people have before them. Outside of any transaction. The conversations are asked
 * for when needed, because they need the outbox.
 */
@Component
class ChatScreens {

    private final ObjectProvider<Conversations> conversations;
    private final ObjectProvider<Showing> showing;

    ChatScreens(ObjectProvider<Conversations> conversations, ObjectProvider<Showing> showing) {
        this.conversations = conversations;
        this.showing = showing;
    }

    /** Draws the screen anew if it still lives by this: something happened to it, and the person may have gone on. */
    void redraw(long chatId, Topic topic) {
        show(conversations.getObject().redraw(chat(chatId), topic));
    }

    /** Moves the screen below a message that the program sent by itself, so that what can be pressed is last. */
    void moveBelow(long chatId, int messageId) {
        show(conversations.getObject().arrived(chat(chatId), messageId));
    }

    /** Lets the screen stay above a message until the person's next turn. */
    void stayAbove(long chatId, int messageId) {
        conversations.getObject().passed(chat(chatId), messageId);
    }

    private void show(Optional<Reply> reply) {
        reply.ifPresent(drawn -> showing.getObject().show(drawn, null));
    }

    private static ChatKey chat(long chatId) {
        return new ChatKey(chatId, chatId);
    }
}

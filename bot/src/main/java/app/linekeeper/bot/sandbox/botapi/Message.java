package app.linekeeper.bot.sandbox.botapi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in a chat as it stands now.
 *
 * @param sender null for a message of the bot
 * @param edited null where it was never edited
 * @param content its text, or the caption of its document
 * @param attachment a kind of content that is no text and no document, such as {@code sticker}
 */
public record Message(
        int id,
        Instant sent,
        @Nullable Instant edited,
        @Nullable TelegramUser sender,
        FormattedText content,
        Keyboard keyboard,
        @Nullable Document document,
        @Nullable String attachment) {

    static Message ofBot(int id, Instant sent, FormattedText content, Keyboard keyboard, @Nullable Document document) {
        return new Message(id, sent, null, null, content, keyboard, document, null);
    }

    static Message ofPerson(
            int id, Instant sent, TelegramUser sender, FormattedText content, @Nullable Document document) {
        return new Message(id, sent, null, sender, content, Keyboard.NONE, document, null);
    }

    Message edited(Instant at, FormattedText newContent, Keyboard newKeyboard, @Nullable Document newDocument) {
        return new Message(id, sent, at, sender, newContent, newKeyboard, newDocument, attachment);
    }

    public boolean isOfBot() {
        return sender == null;
    }
}

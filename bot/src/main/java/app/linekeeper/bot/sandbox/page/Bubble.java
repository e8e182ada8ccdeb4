package app.linekeeper.bot.sandbox.page;

import app.linekeeper.bot.sandbox.botapi.Document;
import app.linekeeper.bot.sandbox.botapi.Entity;
import app.linekeeper.bot.sandbox.botapi.Key;
import app.linekeeper.bot.sandbox.botapi.Message;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as the page draws it: text and stretches of it, never markup.
 *
 * @param mine whether the person wrote it, and not the bot
 */
record Bubble(
        int id,
        Instant sent,
        boolean edited,
        boolean mine,
        String text,
        List<Entity> entities,
        List<List<Key>> keyboard,
        @Nullable Paper document,
        @Nullable String attachment) {

    /** A document to open. */
    record Paper(String name, long size, String contentType, String href) {

        static Paper of(Document document) {
            String number = document.path().substring(document.path().lastIndexOf('_') + 1);
            return new Paper(
                    document.name(), document.size(), document.contentType(), "sandbox/documents/" + number + "/");
        }
    }

    static Bubble of(Message message) {
        @Nullable Document document = message.document();
        return new Bubble(
                message.id(),
                message.sent(),
                message.edited() != null,
                !message.isOfBot(),
                message.content().text(),
                message.content().entities(),
                message.keyboard().rows(),
                document == null ? null : Paper.of(document),
                message.attachment());
    }
}

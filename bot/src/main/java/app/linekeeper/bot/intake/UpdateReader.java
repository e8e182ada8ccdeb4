package app.linekeeper.bot.intake;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.Incoming.Sender;
import app.linekeeper.conversations.SentFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the few fields of an update that matter. Missing and odd ones make it nothing, never an exception. */
final class UpdateReader {

    private static final List<String> KINDS =
            List.of("document", "photo", "sticker", "voice", "video", "audio", "contact", "location");

    private UpdateReader() {}

    static Taken read(JsonNode update) {
        if (update.has("callback_query")) {
            return pressed(update.get("callback_query"));
        }
        if (update.has("message")) {
            return said(update.get("message"));
        }
        if (update.has("my_chat_member")) {
            return reachability(update.get("my_chat_member"));
        }
        return new Taken.Nothing(null);
    }

    /** The chat an update belongs to, for keeping its order; 0 where there is none. */
    static long chatOf(JsonNode update) {
        JsonNode pressed = update.path("callback_query");
        if (pressed.isObject()) {
            return pressed.path("message").path("chat").path("id").longValue();
        }
        JsonNode message = update.has("message") ? update.path("message") : update.path("my_chat_member");
        return message.path("chat").path("id").longValue();
    }

    private static Taken pressed(JsonNode query) {
        String callbackId = query.path("id").asText();
        JsonNode message = query.path("message");
        Sender sender = sender(query.path("from"), message);
        if (sender == null || !query.path("data").isTextual()) {
            return new Taken.Nothing(callbackId);
        }
        int messageId = message.path("message_id").intValue();
        return new Taken.Turn(
                new Incoming.Pressed(sender, messageId, query.path("data").textValue()), callbackId);
    }

    private static Taken said(JsonNode message) {
        Sender sender = sender(message.path("from"), message);
        if (sender == null || message.path("from").path("is_bot").booleanValue()) {
            return new Taken.Nothing(null);
        }
        if (message.path("text").isTextual()) {
            return new Taken.Turn(textOrCommand(sender, message.path("text").textValue()), null);
        }
        if (message.path("document").path("file_id").isTextual()) {
            return new Taken.Turn(new Incoming.Sent(sender, file(message.path("document"))), null);
        }
        return KINDS.stream()
                .filter(message::has)
                .findFirst()
                .<Taken>map(kind -> new Taken.Turn(new Incoming.Attached(sender, kind), null))
                .orElseGet(() -> otherwise(sender));
    }

    private static SentFile file(JsonNode document) {
        return new SentFile(
                document.path("file_id").textValue(),
                document.path("file_name").asText(""),
                document.path("file_size").longValue());
    }

    /** In a group these are mostly people who came and went; alone with the bot, something it cannot read. */
    private static Taken otherwise(Sender sender) {
        return sender.chat().isPrivate()
                ? new Taken.Turn(new Incoming.Attached(sender, "other"), null)
                : new Taken.Nothing(null);
    }

    private static Incoming textOrCommand(Sender sender, String text) {
        if (!text.startsWith("/") || text.length() == 1) {
            return new Incoming.Typed(sender, text);
        }
        String[] parts = text.substring(1).split("\\s+", 2);
        String name = parts[0].split("@", 2)[0].toLowerCase(Locale.ROOT);
        return new Incoming.Commanded(sender, name, parts.length > 1 ? parts[1].strip() : "");
    }

    private static Taken reachability(JsonNode change) {
        boolean alone = "private".equals(change.path("chat").path("type").asText());
        if (!alone) {
            return new Taken.Nothing(null);
        }
        String status = change.path("new_chat_member").path("status").asText();
        boolean gone = "kicked".equals(status) || "left".equals(status);
        return new Taken.Reachability(change.path("chat").path("id").longValue(), !gone);
    }

    private static @Nullable Sender sender(JsonNode from, JsonNode message) {
        long userId = from.path("id").longValue();
        long chatId = message.path("chat").path("id").longValue();
        if (userId == 0 || chatId == 0) {
            return null;
        }
        String name = (from.path("first_name").asText("") + " "
                        + from.path("last_name").asText(""))
                .strip();
        return new Sender(
                new ChatKey(chatId, userId), name, from.path("language_code").textValue());
    }
}

package app.linekeeper.bot.intake;

import app.linekeeper.bot.telegram.BotName;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.Incoming.Sender;
import app.linekeeper.conversations.SentFile;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the few fields of an update that matter. Missing and odd ones make it nothing, never an exception. */
@Component
class UpdateReader {

    /** What a person sends that is no text. All that is not here Telegram says by itself, and nobody waits for an answer. */
    private static final List<String> KINDS = List.of(
            "document",
            Incoming.Attached.PHOTO,
            "sticker",
            "voice",
            "video",
            "audio",
            Incoming.Attached.CONTACT,
            "location",
            "animation",
            "video_note",
            "poll",
            "dice",
            "venue",
            "game",
            "story",
            "paid_media",
            "checklist");

    private final BotName ours;

    UpdateReader(BotName ours) {
        this.ours = ours;
    }

    Taken read(JsonNode update) {
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

    private Taken said(JsonNode message) {
        if (message.path("migrate_to_chat_id").isIntegralNumber()) {
            return new Taken.Moved(
                    message.path("chat").path("id").longValue(),
                    message.path("migrate_to_chat_id").longValue());
        }
        Sender sender = sender(message.path("from"), message);
        if (sender == null || message.path("from").path("is_bot").booleanValue()) {
            return new Taken.Nothing(null);
        }
        return sender.chat().isPrivate() ? alone(sender, message) : inGroup(sender, message);
    }

    private static Taken alone(Sender sender, JsonNode message) {
        if (message.path("text").isTextual()) {
            String text = message.path("text").textValue();
            return new Taken.Turn(isCommand(text) ? command(sender, text) : new Incoming.Typed(sender, text), null);
        }
        String caption = message.path("caption").asText("");
        if (message.path("document").path("file_id").isTextual()) {
            return new Taken.Turn(new Incoming.Sent(sender, file(message.path("document")), caption), null);
        }
        return KINDS.stream()
                .filter(message::has)
                .findFirst()
                .<Taken>map(kind -> attached(sender, kind, message, caption))
                .orElseGet(() -> new Taken.Nothing(null));
    }

    private static Taken attached(Sender sender, String kind, JsonNode message, String caption) {
        JsonNode contact = message.path(kind);
        String words = kind.equals(Incoming.Attached.CONTACT) ? ContactCard.words(name(contact), contact) : caption;
        String album = words.isEmpty() ? message.path("media_group_id").textValue() : null;
        return new Taken.Turn(new Incoming.Attached(sender, kind, words), null, album);
    }

    /** Where people talk to each other, and perhaps to other bots. */
    private Taken inGroup(Sender sender, JsonNode message) {
        String text = message.path("text").asText("");
        return isCommand(text) && isForUs(text) ? new Taken.Turn(command(sender, text), null) : new Taken.Nothing(null);
    }

    private boolean isForUs(String command) {
        String[] words = command.split("\\s", 2)[0].split("@", 2);
        return words.length == 1
                || ours.known().filter(words[1]::equalsIgnoreCase).isPresent();
    }

    private static SentFile file(JsonNode document) {
        return new SentFile(
                document.path("file_id").textValue(),
                document.path("file_name").asText(""),
                document.path("file_size").longValue());
    }

    private static boolean isCommand(String text) {
        return text.startsWith("/") && text.length() > 1;
    }

    private static Incoming command(Sender sender, String text) {
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
        return new Sender(
                new ChatKey(chatId, userId),
                name(from),
                from.path("language_code").textValue());
    }

    private static String name(JsonNode person) {
        return (person.path("first_name").asText("") + " "
                        + person.path("last_name").asText(""))
                .strip();
    }
}

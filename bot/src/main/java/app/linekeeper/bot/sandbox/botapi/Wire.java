package app.linekeeper.bot.sandbox.botapi;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The objects of the Bot API as JSON. */
final class Wire {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Nobody looks at the size that is said of a photo. */
    private static final int PHOTO_SIDE = 1080;

    private Wire() {}

    static ObjectNode person(TelegramUser person) {
        ObjectNode node = NODES.objectNode();
        node.put("id", person.id()).put("is_bot", false);
        putName(node, person);
        return node.put("language_code", person.languageCode());
    }

    static ObjectNode chat(Chat chat) {
        ObjectNode node = NODES.objectNode().put("id", chat.id());
        @Nullable TelegramUser person = chat.person();
        if (person == null) {
            return node.put("type", "group").put("title", chat.title());
        }
        putName(node, person);
        return node.put("type", "private");
    }

    private static void putName(ObjectNode node, TelegramUser person) {
        node.put("first_name", person.firstName());
        if (person.lastName() != null) {
            node.put("last_name", person.lastName());
        }
        if (person.username() != null) {
            node.put("username", person.username());
        }
    }

    static ObjectNode message(Bot bot, Chat chat, Message message) {
        ObjectNode node = NODES.objectNode().put("message_id", message.id());
        @Nullable TelegramUser sender = message.sender();
        node.set("from", sender == null ? bot.me() : person(sender));
        node.set("chat", chat(chat));
        node.put("date", message.sent().getEpochSecond());
        if (message.edited() != null) {
            node.put("edit_date", message.edited().getEpochSecond());
        }
        putContent(node, message);
        if (!message.keyboard().isEmpty()) {
            node.set("reply_markup", keyboard(message.keyboard()));
        }
        return node;
    }

    private static void putContent(ObjectNode node, Message message) {
        @Nullable Document document = message.document();
        boolean text = document == null && message.attachment() == null;
        if (document != null && document.isPhoto()) {
            node.putArray("photo")
                    .addObject()
                    .put("file_id", document.fileId())
                    .put("file_unique_id", document.uniqueId())
                    .put("width", PHOTO_SIDE)
                    .put("height", PHOTO_SIDE)
                    .put("file_size", document.size());
        } else if (document != null) {
            node.set("document", document(document).put("mime_type", document.contentType()));
        }
        if (message.attachment() != null) {
            node.putObject(message.attachment()).put("file_id", "BQAC" + message.id());
        }
        if (!message.content().text().isEmpty()) {
            node.put(text ? "text" : "caption", message.content().text());
        }
        if (!message.content().entities().isEmpty()) {
            node.set(text ? "entities" : "caption_entities", entities(message.content()));
        }
    }

    static ObjectNode document(Document document) {
        return NODES.objectNode()
                .put("file_name", document.name())
                .put("file_id", document.fileId())
                .put("file_unique_id", document.uniqueId())
                .put("file_size", document.size());
    }

    static ArrayNode entities(FormattedText content) {
        ArrayNode nodes = NODES.arrayNode();
        for (Entity entity : content.entities()) {
            ObjectNode node = nodes.addObject()
                    .put("offset", entity.offset())
                    .put("length", entity.length())
                    .put("type", entity.type());
            if (entity.argument() != null) {
                node.put(entity.type().equals("text_link") ? "url" : "custom_emoji_id", entity.argument());
            }
        }
        return nodes;
    }

    static ObjectNode keyboard(Keyboard keyboard) {
        ObjectNode node = NODES.objectNode();
        ArrayNode rows = node.putArray("inline_keyboard");
        keyboard.rows().forEach(row -> {
            ArrayNode keys = rows.addArray();
            row.forEach(key -> putKey(keys.addObject(), key));
        });
        return node;
    }

    private static void putKey(ObjectNode node, Key key) {
        node.put("text", key.text());
        if (key.data() != null) {
            node.put("callback_data", key.data());
        }
        if (key.url() != null) {
            node.put("url", key.url());
        }
        if (key.copyText() != null) {
            node.putObject("copy_text").put("text", key.copyText());
        }
        if (key.style() != null) {
            node.put("style", key.style());
        }
    }
}

package app.linekeeper.bot.sandbox.botapi;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** What changes a message that is there already. */
final class EditMethods {

    private static final Duration DELETABLE = Duration.ofHours(48);

    private EditMethods() {}

    static Map<String, Method> all() {
        return Map.of(
                "editmessagetext",
                EditMethods::editText,
                "editmessagereplymarkup",
                EditMethods::editKeyboard,
                "editmessagemedia",
                EditMethods::editMedia,
                "editmessagecaption",
                EditMethods::editCaption,
                "deletemessage",
                EditMethods::delete);
    }

    private static ObjectNode editText(Bot bot, Call call) {
        FormattedText text = Contents.text(call);
        Keyboard keyboard = KeyboardReader.read(call);
        return change(bot, call, message -> {
            if (message.document() != null) {
                throw ApiError.badRequest("there is no text in the message to edit");
            }
            return new Changed(text, keyboard, null);
        });
    }

    private static ObjectNode editKeyboard(Bot bot, Call call) {
        Keyboard keyboard = KeyboardReader.read(call);
        return change(bot, call, message -> new Changed(message.content(), keyboard, message.document()));
    }

    private static ObjectNode editCaption(Bot bot, Call call) {
        FormattedText caption = Contents.caption(call.parameters());
        Keyboard keyboard = KeyboardReader.read(call);
        return change(bot, call, message -> {
            if (message.document() == null) {
                throw ApiError.badRequest("there is no caption in the message to edit");
            }
            return new Changed(caption, keyboard, message.document());
        });
    }

    /** A text message becomes a document or a photo as well. */
    private static ObjectNode editMedia(Bot bot, Call call) {
        JsonNode media = call.json("media", "input media")
                .filter(JsonNode::isObject)
                .orElseThrow(() -> ApiError.badRequest("can't parse InputMedia: expected an Object"));
        String type = media.path("type").asString("");
        boolean isPhoto = type.equals("photo");
        if (!isPhoto && !type.equals("document")) {
            throw ApiError.badRequest("can't parse InputMedia: type \"" + type + "\" is unsupported here");
        }
        String reference = media.path("media").asString("");
        if (reference.isEmpty()) {
            throw ApiError.badRequest("can't parse InputMedia: media not found");
        }
        FormattedText caption = Contents.caption(media.asObject());
        Keyboard keyboard = KeyboardReader.read(call);
        return change(
                bot,
                call,
                message -> new Changed(
                        caption,
                        keyboard,
                        isPhoto ? Contents.photo(bot, call, reference) : Contents.document(bot, call, "", reference)));
    }

    private record Changed(
            FormattedText content,
            Keyboard keyboard,
            @Nullable Document document) {}

    private interface Change {
        Changed of(Message message);
    }

    private static ObjectNode change(Bot bot, Call call, Change change) {
        Chat chat = Chats.open(bot, call);
        synchronized (chat) {
            Message before = chat.message(call.number("message_id", 0))
                    .orElseThrow(() -> ApiError.badRequest("message to edit not found"));
            if (!before.isOfBot()) {
                throw ApiError.badRequest("message can't be edited");
            }
            Changed changed = change.of(before);
            if (changed.equals(new Changed(before.content(), before.keyboard(), before.document()))) {
                throw ApiError.badRequest("message is not modified: specified new message content and reply markup "
                        + "are exactly the same as a current content and reply markup of the message");
            }
            Message after =
                    before.edited(bot.clock().instant(), changed.content(), changed.keyboard(), changed.document());
            chat.replace(after);
            bot.tell(new ChatEvent.Shown(chat.id(), after));
            return Wire.message(bot, chat, after);
        }
    }

    private static BooleanNode delete(Bot bot, Call call) {
        Chat chat = Chats.known(bot, call);
        if (call.text("message_id").isEmpty()) {
            throw ApiError.badRequest("message identifier is not specified");
        }
        synchronized (chat) {
            Message message = chat.message(call.number("message_id", 0))
                    .orElseThrow(() -> ApiError.badRequest("message to delete not found"));
            if (message.sent().plus(DELETABLE).isBefore(bot.clock().instant())) {
                throw ApiError.badRequest("message can't be deleted");
            }
            chat.remove(message.id());
            bot.tell(new ChatEvent.Deleted(chat.id(), message.id()));
            return BooleanNode.TRUE;
        }
    }
}

package app.linekeeper.bot.sandbox.botapi;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** What puts something new into a chat. */
final class SendMethods {

    private static final Set<String> ACTIONS = Set.of(
            "typing",
            "upload_photo",
            "record_video",
            "upload_video",
            "record_voice",
            "upload_voice",
            "upload_document",
            "choose_sticker",
            "find_location",
            "record_video_note",
            "upload_video_note");

    private SendMethods() {}

    static Map<String, Method> all() {
        return Map.of(
                "sendmessage",
                SendMethods::sendMessage,
                "senddocument",
                SendMethods::sendDocument,
                "sendchataction",
                SendMethods::sendChatAction);
    }

    private static ObjectNode sendMessage(Bot bot, Call call) {
        FormattedText text = Contents.text(call);
        Keyboard keyboard = KeyboardReader.read(call);
        return post(bot, Chats.open(bot, call), text, keyboard, null);
    }

    private static ObjectNode sendDocument(Bot bot, Call call) {
        FormattedText caption = Contents.caption(call.parameters());
        Keyboard keyboard = KeyboardReader.read(call);
        Chat chat = Chats.open(bot, call);
        Document document = Contents.document(bot, call, "document", call.text("document"));
        return post(bot, chat, caption, keyboard, document);
    }

    private static ObjectNode post(
            Bot bot, Chat chat, FormattedText content, Keyboard keyboard, @Nullable Document document) {
        synchronized (chat) {
            Message message = chat.add(id -> Message.ofBot(id, bot.clock().instant(), content, keyboard, document));
            bot.tell(new ChatEvent.Shown(chat.id(), message));
            return Wire.message(bot, chat, message);
        }
    }

    private static BooleanNode sendChatAction(Bot bot, Call call) {
        String action = call.text("action");
        if (!ACTIONS.contains(action)) {
            throw ApiError.badRequest("wrong parameter action in request");
        }
        bot.tell(new ChatEvent.Busy(Chats.open(bot, call).id(), action));
        return BooleanNode.TRUE;
    }
}

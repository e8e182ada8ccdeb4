package app.linekeeper.bot.sandbox.botapi;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** The bot itself, its chats, the presses in them and their files. */
final class ChatMethods {

    private static final int NOTICE = 200;
    private static final long DOWNLOAD_BYTES = 20L << 20;

    private ChatMethods() {}

    static Map<String, Method> all() {
        return Map.of(
                "getme",
                ChatMethods::getMe,
                "getchat",
                (bot, call) -> Wire.chat(Chats.known(bot, call)),
                "getfile",
                ChatMethods::getFile,
                "answercallbackquery",
                ChatMethods::answerPress);
    }

    private static ObjectNode getMe(Bot bot, Call call) {
        return bot.me()
                .put("can_join_groups", true)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false)
                .put("can_connect_to_business", false)
                .put("has_main_web_app", false);
    }

    private static ObjectNode getFile(Bot bot, Call call) {
        String fileId = call.text("file_id");
        if (fileId.isEmpty()) {
            throw ApiError.badRequest("file_id not specified");
        }
        Document document = bot.files().byId(fileId).orElseThrow(() -> ApiError.badRequest("invalid file_id"));
        if (document.size() > DOWNLOAD_BYTES) {
            throw ApiError.badRequest("file is too big");
        }
        ObjectNode file = Wire.document(document);
        file.remove("file_name");
        return file.put("file_path", document.path());
    }

    private static BooleanNode answerPress(Bot bot, Call call) {
        String notice = call.text("text");
        if (notice.length() > NOTICE) {
            throw ApiError.badRequest("MESSAGE_TOO_LONG");
        }
        String queryId = call.text("callback_query_id");
        Presses.Press press = bot.presses()
                .answer(queryId)
                .orElseThrow(() ->
                        ApiError.badRequest("query is too old and response timeout expired or query ID is invalid"));
        @Nullable String shown = notice.isEmpty() ? null : notice;
        bot.tell(new ChatEvent.Answered(press.chatId(), press.messageId(), queryId, shown, call.flag("show_alert")));
        return BooleanNode.TRUE;
    }
}

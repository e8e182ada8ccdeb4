package app.linekeeper.bot.sandbox.botapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code reply_markup} and refuses what Telegram refuses. Keyboards that replace the person's own are ignored. */
final class KeyboardReader {

    private static final int BUTTONS_A_ROW = 8;
    private static final int BUTTONS = 100;
    private static final int BYTES = 10_240;
    private static final int DATA_BYTES = 64;
    /** As with Telegram, a host without a dot in it is no address. */
    private static final Pattern URL =
            Pattern.compile("(?i)tg://\\S+|(https?://)?[^\\s/.:]+(\\.[^\\s/.:?#]+)+([/:?#]\\S*)?");

    private static final Set<String> STYLES = Set.of("primary", "success", "danger");

    private KeyboardReader() {}

    static Keyboard read(Call call) {
        @Nullable
        JsonNode markup = call.json("reply_markup", "reply keyboard markup").orElse(null);
        if (markup == null) {
            return Keyboard.NONE;
        }
        if (!markup.isObject()) {
            throw ApiError.badRequest("object expected as reply markup");
        }
        @Nullable JsonNode rows = markup.get("inline_keyboard");
        if (rows == null || rows.isNull()) {
            return Keyboard.NONE;
        }
        Keyboard keyboard = new Keyboard(rows(rows));
        int buttons = keyboard.rows().stream().mapToInt(List::size).sum();
        boolean wide = keyboard.rows().stream().anyMatch(row -> row.size() > BUTTONS_A_ROW);
        if (buttons > BUTTONS || wide || Json.bytes(rows).length > BYTES) {
            throw ApiError.badRequest("reply markup is too long");
        }
        return keyboard;
    }

    private static List<List<Key>> rows(JsonNode rows) {
        if (!rows.isArray()) {
            throw ApiError.badRequest("field \"inline_keyboard\" must be of type Array");
        }
        List<List<Key>> read = new ArrayList<>();
        for (JsonNode row : rows) {
            if (!row.isArray()) {
                throw ApiError.badRequest(
                        "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays");
            }
            List<Key> keys = new ArrayList<>();
            row.forEach(button -> keys.add(key(button)));
            if (!keys.isEmpty()) {
                read.add(keys);
            }
        }
        return read;
    }

    private static Key key(JsonNode button) {
        if (!button.isObject()) {
            throw unparsable("InlineKeyboardButton must be an Object");
        }
        String text = button.path("text").asString("");
        if (text.isBlank()) {
            throw unparsable("Field \"text\" must be non-empty");
        }
        @Nullable String data = field(button, "callback_data");
        @Nullable String url = field(button, "url");
        @Nullable String copy = field(button.path("copy_text"), "text");
        @Nullable String style = field(button, "style");
        if (style != null && !STYLES.contains(style)) {
            throw unparsable("invalid button style specified");
        }
        if (data == null && url == null && copy == null) {
            throw unparsable("Text buttons are unallowed in the inline keyboard");
        }
        if (data != null && data.getBytes(StandardCharsets.UTF_8).length > DATA_BYTES) {
            throw ApiError.badRequest("BUTTON_DATA_INVALID");
        }
        if (url != null && !URL.matcher(url).matches()) {
            throw ApiError.badRequest("inline keyboard button URL '" + url + "' is invalid: Wrong HTTP URL");
        }
        if (copy != null && copy.length() > 256) {
            throw ApiError.badRequest("BUTTON_COPY_TEXT_INVALID");
        }
        return new Key(text, data, url, copy, style);
    }

    private static ApiError unparsable(String why) {
        return ApiError.badRequest("can't parse inline keyboard button: " + why);
    }

    /** Null where the field is missing or empty. */
    private static @Nullable String field(JsonNode node, String name) {
        @Nullable JsonNode field = node.get(name);
        return field == null || field.isNull() || field.asString().isEmpty() ? null : field.asString();
    }
}

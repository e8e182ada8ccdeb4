package app.linekeeper.bot.sandbox.botapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Texts, captions and files that calls carry. Lengths are counted after parsing, in UTF-16 units. */
final class Contents {

    private static final int TEXT = 4096;
    private static final int CAPTION = 1024;
    private static final int RAW_BYTES = 1 << 15;
    private static final int UPLOAD_BYTES = 50 << 20;
    private static final int PHOTO_BYTES = 10 << 20;

    private Contents() {}

    static FormattedText text(Call call) {
        if (call.text("text").isEmpty()) {
            throw ApiError.badRequest("message text is empty");
        }
        FormattedText text = formatted(call.parameters(), "text", "entities");
        if (text.text().isBlank()) {
            throw ApiError.badRequest("text must be non-empty");
        }
        if (text.text().length() > TEXT) {
            throw ApiError.badRequest("message is too long");
        }
        return text;
    }

    static FormattedText caption(ObjectNode from) {
        FormattedText caption = formatted(from, "caption", "caption_entities");
        if (caption.text().length() > CAPTION) {
            throw ApiError.badRequest("message caption is too long");
        }
        return caption;
    }

    private static FormattedText formatted(ObjectNode from, String field, String entitiesField) {
        String raw = from.path(field).asString("");
        if (raw.getBytes(StandardCharsets.UTF_8).length > RAW_BYTES) {
            throw ApiError.badRequest("text is too long");
        }
        return switch (from.path("parse_mode").asString("").toLowerCase(Locale.ROOT)) {
            case "", "none" -> new FormattedText(raw, entities(from.path(entitiesField)));
            case "html" -> HtmlReader.read(raw);
            default -> throw ApiError.badRequest("unsupported parse_mode");
        };
    }

    private static List<Entity> entities(JsonNode nodes) {
        List<Entity> entities = new ArrayList<>();
        for (JsonNode node : nodes) {
            @Nullable String url = node.path("url").asString(null);
            entities.add(new Entity(
                    node.path("type").asString(""),
                    node.path("offset").asInt(0),
                    node.path("length").asInt(0),
                    url));
        }
        return entities;
    }

    /** A picture, uploaded or sent before; what is none is refused as Telegram refuses it. */
    static Document photo(Bot bot, Call call, String reference) {
        @Nullable
        Upload upload = call.upload(reference.replace("attach://", "")).orElse(null);
        if (upload == null) {
            Document known = document(bot, call, "", reference);
            if (!known.isPhoto()) {
                throw ApiError.badRequest("can't use file of type Document as Photo");
            }
            return known;
        }
        if (upload.bytes().length > PHOTO_BYTES || !isPng(upload.bytes())) {
            throw ApiError.badRequest("IMAGE_PROCESS_FAILED");
        }
        return bot.files().keep(new Upload(upload.name(), "image/png", upload.bytes()), Document.PHOTOS);
    }

    private static boolean isPng(byte[] bytes) {
        return bytes.length > 8 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
    }

    /**
     * The file that a parameter means: an upload of this call or one that the bot has already sent or got.
     *
     * @param reference a file id, or {@code attach://part}
     */
    static Document document(Bot bot, Call call, String part, String reference) {
        String name = reference.startsWith("attach://") ? reference.substring("attach://".length()) : part;
        @Nullable Upload upload = call.upload(name).orElse(null);
        if (upload != null) {
            if (upload.bytes().length == 0) {
                throw ApiError.badRequest("file must be non-empty");
            }
            if (upload.bytes().length > UPLOAD_BYTES) {
                throw ApiError.tooLarge();
            }
            return bot.files().keep(upload);
        }
        if (reference.isEmpty() || reference.startsWith("attach://")) {
            throw ApiError.badRequest("there is no document in the request");
        }
        if (reference.startsWith("http://") || reference.startsWith("https://")) {
            throw ApiError.badRequest("failed to get HTTP URL content");
        }
        return bot.files()
                .byId(reference)
                .orElseThrow(() -> ApiError.badRequest("wrong file identifier/HTTP URL specified"));
    }
}

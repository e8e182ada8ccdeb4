package app.linekeeper.bot.sandbox.botapi;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One call of a method, whichever of the three encodings it came in.
 *
 * @param method as it stood in the path; letter case does not matter
 * @param parameters values of a form are strings, those of a JSON body have their own types
 * @param uploads files by the name of their part
 */
public record Call(String token, String method, ObjectNode parameters, Map<String, Upload> uploads) {

    public Call {
        method = method.toLowerCase(Locale.ROOT);
    }

    /** A call whose body is one JSON object; an empty body is a call without parameters. */
    public static Call ofJson(String token, String method, byte[] body) {
        if (body.length == 0) {
            return new Call(token, method, JsonNodeFactory.instance.objectNode(), Map.of());
        }
        ObjectNode parameters = Json.read(body)
                .filter(JsonNode::isObject)
                .map(JsonNode::asObject)
                .orElseThrow(() -> ApiError.badRequest("can't parse JSON object"));
        return new Call(token, method, parameters, Map.of());
    }

    /** The parameter as text, empty where it is missing. */
    String text(String name) {
        @Nullable JsonNode node = parameters.get(name);
        if (node == null || node.isNull()) {
            return "";
        }
        return node.isContainer() ? node.toString() : node.asString();
    }

    /** The parameter as a whole number; what is no number counts as missing, as with Telegram. */
    long number(String name, long otherwise) {
        String text = text(name).strip();
        try {
            return text.isEmpty() ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }

    boolean flag(String name) {
        return switch (text(name).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1" -> true;
            default -> false;
        };
    }

    /** A parameter that is JSON in itself: a form carries it as a string. Empty where it is missing. */
    Optional<JsonNode> json(String name, String what) {
        @Nullable JsonNode node = parameters.get(name);
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isString()) {
            return Optional.of(node);
        }
        if (node.asString().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Json.read(node.asString())
                .orElseThrow(() -> ApiError.badRequest("can't parse " + what + " JSON object")));
    }

    Optional<Upload> upload(String name) {
        return Optional.ofNullable(uploads.get(name));
    }
}

package app.linekeeper.bot.sandbox.botapi;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What goes back over the wire.
 *
 * @param status the HTTP status; 0 means that the connection is to be dropped without an answer
 */
public record ApiAnswer(int status, String contentType, byte[] body) {

    private static final String JSON = "application/json";

    /** The caller gets no answer: the connection breaks. */
    static ApiAnswer dropped() {
        return new ApiAnswer(0, JSON, new byte[0]);
    }

    static ApiAnswer of(JsonNode result) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("ok", true).set("result", result);
        return new ApiAnswer(200, JSON, Json.bytes(answer));
    }

    /** @param retryAfter seconds to wait, 0 for an error that does not say */
    public static ApiAnswer refused(int code, String description, int retryAfter) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("ok", false).put("error_code", code).put("description", description);
        if (retryAfter > 0) {
            answer.putObject("parameters").put("retry_after", retryAfter);
        }
        return new ApiAnswer(code, JSON, Json.bytes(answer));
    }

    static ApiAnswer page(int status, String html) {
        return new ApiAnswer(status, "text/html", html.getBytes(StandardCharsets.UTF_8));
    }

    public boolean isDropped() {
        return status == 0;
    }
}

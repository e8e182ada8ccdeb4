package app.linekeeper.bot.sandbox.botapi.http;

import app.linekeeper.bot.sandbox.botapi.Call;
import app.linekeeper.bot.sandbox.botapi.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a call from its query string and its body: JSON, a form, or a form with files. */
final class CallReader {

    private CallReader() {}

    static Call read(HttpServletRequest request, String token, String method) {
        String type = request.getContentType() == null ? "" : request.getContentType();
        String kind = type.toLowerCase(Locale.ROOT);
        byte[] body = body(request);
        Map<String, Upload> uploads = new HashMap<>();
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        if (request.getQueryString() != null) {
            readForm(request.getQueryString(), parameters);
        }
        if (kind.startsWith("application/json")) {
            parameters.setAll(Call.ofJson(token, method, body).parameters());
        } else if (kind.startsWith("multipart/form-data")) {
            for (MultipartBody.Part part : MultipartBody.parts(type, body)) {
                @Nullable String fileName = part.fileName();
                if (fileName == null) {
                    parameters.put(part.name(), new String(part.bytes(), StandardCharsets.UTF_8));
                } else {
                    uploads.put(part.name(), new Upload(fileName, part.contentType(), part.bytes()));
                }
            }
        } else {
            readForm(new String(body, StandardCharsets.UTF_8), parameters);
        }
        return new Call(token, method, parameters, uploads);
    }

    private static void readForm(String form, ObjectNode parameters) {
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static byte[] body(HttpServletRequest request) {
        try {
            return request.getInputStream().readAllBytes();
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }
}

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
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a call from its query string and its body: JSON, a form, or a form with files. */
final class CallReader {

    private CallReader() {}

    static Call read(HttpServletRequest request, String token, String method) {
        String type = request.getContentType() == null ? "" : request.getContentType();
        String kind = type.toLowerCase(Locale.ROOT);
        Map<String, Upload> uploads = new HashMap<>();
        ObjectNode parameters = JsonNodeFactory.instance.objectNode();
        if (request.getQueryString() != null) {
            readForm(request.getQueryString(), parameters);
        }
        if (kind.startsWith("application/json")) {
            parameters.setAll(Call.ofJson(token, method, body(request)).parameters());
        } else if (kind.startsWith("multipart/form-data")) {
            readParts(request, parameters, uploads);
        } else {
            readForm(new String(body(request), StandardCharsets.UTF_8), parameters);
        }
        return new Call(token, method, parameters, uploads);
    }

    private static void readParts(HttpServletRequest request, ObjectNode parameters, Map<String, Upload> uploads) {
        FileUpload parser = new FileUpload();
        parser.setHeaderEncoding("UTF-8");
        try {
            FileItemIterator parts = parser.getItemIterator(new ServletRequestContext(request));
            while (parts.hasNext()) {
                FileItemStream part = parts.next();
                byte[] bytes = part.openStream().readAllBytes();
                if (part.isFormField()) {
                    parameters.put(part.getFieldName(), new String(bytes, StandardCharsets.UTF_8));
                } else {
                    uploads.put(part.getFieldName(), new Upload(part.getName(), part.getContentType(), bytes));
                }
            }
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
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

package app.linekeeper.bot.sandbox.botapi.http;

import app.linekeeper.bot.sandbox.botapi.ApiAnswer;
import app.linekeeper.bot.sandbox.botapi.BotApiServer;
import app.linekeeper.bot.sandbox.botapi.Document;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Answers {@code /bot<token>/<method>} and {@code /file/bot<token>/<path>}, lets everything else through.
 *
 * <p>A valve and not a controller: it costs nearly nothing, sees the body before anyone has read it, and can break a
 * connection without an answer.
 */
public final class BotApiValve extends ValveBase {

    private static final Pattern CALL = Pattern.compile("/bot([^/]+)/(?:test/)?([A-Za-z]+)/?");
    private static final Pattern FILE = Pattern.compile("/file/bot([^/]+)/(?:test/)?(.+)");

    private final BotApiServer server;

    public BotApiValve(BotApiServer server) {
        super(true);
        this.server = server;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String path = URLDecoder.decode(request.getRequestURI(), StandardCharsets.UTF_8);
        Matcher call = CALL.matcher(path);
        if (call.matches()) {
            write(server.answer(() -> CallReader.read(request, call.group(1), call.group(2))), request, response);
            return;
        }
        Matcher file = FILE.matcher(path);
        if (file.matches()) {
            Optional<Document> found = server.file(file.group(1), file.group(2));
            if (found.isPresent()) {
                writeFile(found.get(), response);
            } else {
                write(ApiAnswer.refused(404, "Not Found", 0), request, response);
            }
            return;
        }
        getNext().invoke(request, response);
    }

    private static void write(ApiAnswer answer, Request request, Response response) throws IOException {
        if (answer.isDropped()) {
            request.getCoyoteRequest().action(ActionCode.CLOSE_NOW, null);
            return;
        }
        response.setStatus(answer.status());
        response.setContentType(answer.contentType());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static void writeFile(Document file, Response response) throws IOException {
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(file.size());
        response.getOutputStream().write(file.bytes());
    }
}

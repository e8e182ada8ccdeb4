package app.linekeeper.bot.upload;

import app.linekeeper.bot.port.Body;
import app.linekeeper.bot.settings.UploadSettings;
import app.linekeeper.bot.statements.Brought;
import app.linekeeper.bot.statements.StatementIntake;
import app.linekeeper.conversations.SentStatement;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

/** Takes statements that programs upload, and says what became of each. */
final class UploadDesk {

    private static final Logger log = LoggerFactory.getLogger(UploadDesk.class);
    private static final Pattern TYPE =
            Pattern.compile("(?i)(text/(plain|xml)|application/(xml|octet-stream))\\s*(;.*)?");
    /** A large file takes a while; meanwhile there is no memory for another. */
    private static final Duration WHILE_ANOTHER = Duration.ofSeconds(10);

    private static final Duration WHILE_AWAY = Duration.ofMinutes(1);

    private final Token token;
    private final Pace pace;
    private final Body body;
    private final StatementIntake intake;
    private final JsonMapper json;
    private final Semaphore one = new Semaphore(1);

    UploadDesk(Token token, UploadSettings settings, StatementIntake intake, JsonMapper json, Clock clock) {
        this.token = token;
        this.pace = new Pace(settings.perMinute(), clock);
        this.body = new Body((int) settings.largest().toBytes(), settings.within(), clock);
        this.intake = intake;
        this.json = json;
    }

    /** @throws IOException if whoever uploads is gone */
    UploadAnswer take(HttpServletRequest request) throws IOException {
        if (!token.isIn(request.getHeader("Authorization"))) {
            return UploadAnswer.of(HttpServletResponse.SC_UNAUTHORIZED);
        }
        Duration waiting = pace.waiting();
        if (!waiting.isZero()) {
            return UploadAnswer.later(HttpStatus.TOO_MANY_REQUESTS.value(), waiting);
        }
        if (!isStatement(request.getContentType(), request.getHeader("Content-Encoding"))) {
            return UploadAnswer.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        }
        if (!one.tryAcquire()) {
            return UploadAnswer.later(HttpStatus.TOO_MANY_REQUESTS.value(), WHILE_ANOTHER);
        }
        try {
            return loaded(body.read(request.getInputStream(), request.getContentLengthLong()));
        } catch (Body.TooLarge refused) {
            return UploadAnswer.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } catch (IOException broken) {
            if (!Body.isSlow(broken)) {
                throw broken;
            }
            return UploadAnswer.of(HttpServletResponse.SC_REQUEST_TIMEOUT);
        } finally {
            one.release();
        }
    }

    private static boolean isStatement(@Nullable String type, @Nullable String encoding) {
        return type != null
                && TYPE.matcher(type).matches()
                && (encoding == null || encoding.toLowerCase(Locale.ROOT).equals("identity"));
    }

    private UploadAnswer loaded(byte[] file) {
        try {
            SentStatement.Fate fate = intake.upload(file);
            log.info(
                    "a statement of {} bytes was uploaded: {}",
                    file.length,
                    fate.getClass().getSimpleName());
            return fate instanceof SentStatement.Refused refused
                    ? UploadAnswer.of(
                            HttpStatus.UNPROCESSABLE_CONTENT.value(),
                            json.writeValueAsString(refused.refusal().text().arguments()))
                    : UploadAnswer.of(
                            HttpServletResponse.SC_OK,
                            json.writeValueAsString(Brought.of((SentStatement.Loaded) fate)));
        } catch (RuntimeException failed) {
            log.error("a statement that was uploaded could not be loaded; it is to be uploaded again", failed);
            return UploadAnswer.later(HttpServletResponse.SC_SERVICE_UNAVAILABLE, WHILE_AWAY);
        }
    }
}

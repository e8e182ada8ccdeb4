package app.linekeeper.bot.upload;

import app.linekeeper.bot.port.PortServer;
import app.linekeeper.bot.port.PortTerms;
import app.linekeeper.bot.settings.UploadSettings;
import app.linekeeper.bot.statements.StatementIntake;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes uploads on a port of their own, and none where no port is set. */
@Component
class UploadServer extends PortServer {

    private static final int THREADS = 8;
    private static final int CONNECTIONS = 64;
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final UploadSettings settings;
    private final StatementIntake intake;
    private final JsonMapper json;
    private final Clock clock;

    UploadServer(UploadSettings settings, StatementIntake intake, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.intake = intake;
        this.json = json;
        this.clock = clock;
    }

    @Override
    protected Optional<PortTerms> terms() {
        Duration silence = settings.within().compareTo(SILENCE) < 0 ? settings.within() : SILENCE;
        return Optional.ofNullable(settings.port())
                .map(port -> new PortTerms("upload", port, settings.address(), THREADS, CONNECTIONS, 1, silence));
    }

    @Override
    protected HttpServlet servlet() {
        Token token = new Token(Objects.requireNonNull(settings.token()));
        return new UploadServlet(new UploadDesk(token, settings, intake, json, clock));
    }

    @Override
    protected String purpose() {
        return "Statements can be uploaded";
    }
}

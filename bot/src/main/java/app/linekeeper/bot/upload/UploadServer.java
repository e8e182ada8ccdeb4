package app.linekeeper.bot.upload;

import app.linekeeper.bot.port.OwnPort;
import app.linekeeper.bot.port.PortTerms;
import app.linekeeper.bot.settings.UploadSettings;
import app.linekeeper.bot.statements.StatementIntake;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes uploads on a port of their own, and none where no port is set. */
@Component
class UploadServer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(UploadServer.class);
    private static final Duration SILENCE = Duration.ofSeconds(20);

    private final UploadSettings settings;
    private final StatementIntake intake;
    private final JsonMapper json;
    private final Clock clock;
    private @Nullable OwnPort open;

    UploadServer(UploadSettings settings, StatementIntake intake, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.intake = intake;
        this.json = json;
        this.clock = clock;
    }

    /** @throws IllegalStateException if the port is taken */
    @Override
    public void start() {
        Integer port = settings.port();
        if (port == null || open != null) {
            return;
        }
        Duration silence = settings.within().compareTo(SILENCE) < 0 ? settings.within() : SILENCE;
        Token token = new Token(Objects.requireNonNull(settings.token()));
        OwnPort fresh = new OwnPort(
                new PortTerms("upload", port, settings.address(), 8, 64, 1, silence),
                new UploadServlet(new UploadDesk(token, settings, intake, json, clock)));
        fresh.start();
        open = fresh;
        log.info("Statements can be uploaded on {}:{}", settings.address(), port());
    }

    @Override
    public void stop() {
        if (open != null) {
            open.stop();
        }
        open = null;
    }

    @Override
    public boolean isRunning() {
        return open != null;
    }

    /** Where it listens. */
    int port() {
        return Objects.requireNonNull(open).number();
    }
}

package app.linekeeper.bot.pay;

import app.linekeeper.bot.port.OwnPort;
import app.linekeeper.bot.port.PortTerms;
import app.linekeeper.bot.settings.PaySettings;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Answers clients and providers on a port of their own, and nobody where no port is set. */
@Component
class PayServer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PayServer.class);
    private static final int THREADS = 32;
    private static final int CONNECTIONS = 512;
    private static final int REQUESTS = 1_000;
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final PaySettings settings;
    private final HookDesk hooks;
    private final PageDesk pages;
    private final SafeHeaders headers;
    private @Nullable OwnPort open;

    PayServer(PaySettings settings, HookDesk hooks, PageDesk pages, SafeHeaders headers) {
        this.settings = settings;
        this.hooks = hooks;
        this.pages = pages;
        this.headers = headers;
    }

    /** @throws IllegalStateException if the port is taken */
    @Override
    public void start() {
        Integer port = settings.port();
        if (port == null || open != null) {
            return;
        }
        OwnPort fresh = new OwnPort(
                new PortTerms("pay", port, settings.address(), THREADS, CONNECTIONS, REQUESTS, SILENCE),
                new PayServlet(hooks, pages, headers));
        fresh.start();
        open = fresh;
        log.info("Clients pay, and providers are heard, on {}:{}", settings.address(), port());
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

package app.linekeeper.bot.pay;

import app.linekeeper.bot.port.PortServer;
import app.linekeeper.bot.port.PortTerms;
import app.linekeeper.bot.settings.PaySettings;
import jakarta.servlet.http.HttpServlet;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Answers clients and providers on a port of their own, and nobody where no port is set. */
@Component
class PayServer extends PortServer {

    private static final int THREADS = 32;
    private static final int CONNECTIONS = 512;
    private static final int REQUESTS = 1_000;
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final PaySettings settings;
    private final HookDesk hooks;
    private final PageDesk pages;
    private final SafeHeaders headers;

    PayServer(PaySettings settings, HookDesk hooks, PageDesk pages, SafeHeaders headers) {
        this.settings = settings;
        this.hooks = hooks;
        this.pages = pages;
        this.headers = headers;
    }

    @Override
    protected Optional<PortTerms> terms() {
        return Optional.ofNullable(settings.port())
                .map(port -> new PortTerms("pay", port, settings.address(), THREADS, CONNECTIONS, REQUESTS, SILENCE));
    }

    @Override
    protected HttpServlet servlet() {
        return new PayServlet(hooks, pages, headers);
    }

    @Override
    protected String purpose() {
        return "Clients pay, and providers are heard,";
    }
}

package app.linekeeper.bot.port;

import jakarta.servlet.http.HttpServlet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A servlet on a port of its own for as long as the application runs, and none where no port is set. */
public abstract class PortServer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PortServer.class);

    private @Nullable OwnPort open;

    /** How the port is served; empty where it stays closed. */
    protected abstract Optional<PortTerms> terms();

    /** What answers there; asked for once, where the port opens. */
    protected abstract HttpServlet servlet();

    /** What it is for, in the log: "Clients pay", before "on" and the address. */
    protected abstract String purpose();

    /** @throws IllegalStateException if the port is taken */
    @Override
    public final void start() {
        if (open == null) {
            terms().ifPresent(this::open);
        }
    }

    private void open(PortTerms terms) {
        OwnPort fresh = new OwnPort(terms, servlet());
        fresh.start();
        open = fresh;
        log.info("{} on {}:{}", purpose(), terms.address(), port());
    }

    @Override
    public final void stop() {
        if (open != null) {
            open.stop();
        }
        open = null;
    }

    @Override
    public final boolean isRunning() {
        return open != null;
    }

    /**
     * Where it listens.
     *
     * @throws NullPointerException while it does not
     */
    public final int port() {
        return Objects.requireNonNull(open).number();
    }
}

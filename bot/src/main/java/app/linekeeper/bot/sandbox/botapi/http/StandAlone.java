package app.linekeeper.bot.sandbox.botapi.http;

import app.linekeeper.bot.sandbox.botapi.BotApiServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;

/** A Bot API server on a port of its own, without the application: for tests and for measuring. */
public final class StandAlone implements AutoCloseable {

    private static final int THREADS = 400;
    /** Held here, or the level would be forgotten together with the logger. */
    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");

    private final Tomcat tomcat;
    private final BotApiServer server;

    private StandAlone(Tomcat tomcat, BotApiServer server) {
        this.tomcat = tomcat;
        this.server = server;
    }

    /**
     * Starts listening on the loopback address.
     *
     * @param port 0 for any free one
     */
    public static StandAlone start(BotApiServer server, int port) {
        try {
            TOMCAT_LOG.setLevel(Level.WARNING);
            Path work = Files.createTempDirectory("bot-api");
            work.toFile().deleteOnExit();
            Tomcat tomcat = new Tomcat();
            tomcat.setBaseDir(work.toString());
            tomcat.setConnector(connector(port));
            context(tomcat, work).getPipeline().addValve(new BotApiValve(server));
            tomcat.start();
            return new StandAlone(tomcat, server);
        } catch (IOException | LifecycleException failed) {
            throw new IllegalStateException("The Bot API does not start", failed);
        }
    }

    /** Nothing is deployed into it, so there is nothing to look for leaks in when it stops. */
    private static StandardContext context(Tomcat tomcat, Path work) {
        StandardContext context = (StandardContext) tomcat.addContext("", work.toString());
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        return context;
    }

    private static Connector connector(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
        connector.setProperty("maxThreads", String.valueOf(THREADS));
        connector.setProperty("maxKeepAliveRequests", "-1");
        connector.setProperty("keepAliveTimeout", "600000");
        connector.setThrowOnFailure(true);
        return connector;
    }

    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    @Override
    public void close() {
        server.close();
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException failed) {
            throw new IllegalStateException("The Bot API does not stop", failed);
        }
    }
}

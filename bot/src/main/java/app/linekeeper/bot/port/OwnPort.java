package app.linekeeper.bot.port;

import jakarta.servlet.http.HttpServlet;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.modeler.Registry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * One servlet on a port of its own, so that neither the port reaches anything else of the application, nor any other port
 * reaches the servlet.
 */
public final class OwnPort {

    private static final Logger log = LoggerFactory.getLogger(OwnPort.class);
    private static final int SWALLOWED = 1 << 16;

    private final PortTerms terms;
    private final HttpServlet servlet;
    private @Nullable Tomcat server;
    private @Nullable File folder;

    public OwnPort(PortTerms terms, HttpServlet servlet) {
        this.terms = terms;
        this.servlet = servlet;
    }

    /** @throws IllegalStateException if the port is taken */
    public void start() {
        try {
            folder = Files.createTempDirectory("linekeeper-" + terms.name()).toFile();
            server = server(folder);
            server.start();
            // a connector that cannot listen is told of in the log only
            if (server.getConnector().getLocalPort() < 1) {
                throw new LifecycleException("nothing listens");
            }
        } catch (LifecycleException taken) {
            stop();
            throw new IllegalStateException(
                    "Nobody can be heard on " + terms.address() + ":" + terms.port() + " (linekeeper." + terms.name()
                            + ".port)",
                    taken);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    public void stop() {
        try {
            if (server != null) {
                server.stop();
                server.destroy();
            }
        } catch (LifecycleException broken) {
            log.warn("the server for {} did not stop in good order", terms.name(), broken);
        }
        server = null;
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Where it listens. */
    public int number() {
        return Objects.requireNonNull(server).getConnector().getLocalPort();
    }

    private Tomcat server(File base) {
        // nobody asks for its management beans, as for those of the application's own server
        Registry.disableRegistry();
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(base.getAbsolutePath());
        tomcat.setConnector(connector());
        // answers without a body say nothing of the server
        ((StandardHost) tomcat.getHost()).setErrorReportValveClass(null);
        StandardContext context = (StandardContext) tomcat.addContext("", base.getAbsolutePath());
        // its classes are the application's own and go with it; looking for what would keep them warns of closed
        // modules
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
        Tomcat.addServlet(context, terms.name(), servlet);
        context.addServletMappingDecoded("/*", terms.name());
        return tomcat;
    }

    private Connector connector() {
        Connector connector = new Connector();
        connector.setPort(terms.port());
        connector.setProperty("address", terms.address());
        connector.setProperty("maxThreads", String.valueOf(terms.threads()));
        connector.setProperty("minSpareThreads", "1");
        connector.setProperty("maxConnections", String.valueOf(terms.connections()));
        connector.setProperty("maxKeepAliveRequests", String.valueOf(terms.requests()));
        connector.setProperty("maxSwallowSize", String.valueOf(SWALLOWED));
        connector.setProperty(
                "connectionTimeout", String.valueOf(terms.silence().toMillis()));
        // says 100 when the body is asked for, so that what is refused by its headers need not be sent
        connector.setProperty("continueResponseTiming", "onRead");
        // refused as everything else is
        connector.setAllowTrace(true);
        return connector;
    }
}

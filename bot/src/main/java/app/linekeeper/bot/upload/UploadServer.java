package app.linekeeper.bot.upload;

import app.linekeeper.bot.settings.UploadSettings;
import app.linekeeper.bot.statements.StatementIntake;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Objects;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.modeler.Registry;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * A web server of its own for uploads, on a port of its own, and none where no port is set: so that neither its port
 * reaches anything else of the application, nor any other port reaches it.
 */
@Component
class UploadServer implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(UploadServer.class);

    private final UploadSettings settings;
    private final StatementIntake intake;
    private final JsonMapper json;
    private final Clock clock;
    private @Nullable Tomcat server;
    private @Nullable File folder;

    UploadServer(UploadSettings settings, StatementIntake intake, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.intake = intake;
        this.json = json;
        this.clock = clock;
    }

    /** @throws IllegalStateException if the port is taken */
    @Override
    public void start() {
        if (settings.port() == null || server != null) {
            return;
        }
        try {
            folder = Files.createTempDirectory("linekeeper-upload").toFile();
            server = server(folder, settings.port());
            server.start();
            // a connector that cannot listen is told of in the log only
            if (server.getConnector().getLocalPort() < 1) {
                throw new LifecycleException("nothing listens");
            }
        } catch (LifecycleException taken) {
            stop();
            throw new IllegalStateException(
                    "Nobody can upload on " + settings.address() + ":" + settings.port() + " (linekeeper.upload.port)",
                    taken);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        log.info("Statements can be uploaded on {}:{}", settings.address(), port());
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.stop();
                server.destroy();
            }
        } catch (LifecycleException broken) {
            log.warn("the server for uploads did not stop in good order", broken);
        }
        server = null;
        FileSystemUtils.deleteRecursively(folder);
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    /** Where it listens. */
    int port() {
        return Objects.requireNonNull(server).getConnector().getLocalPort();
    }

    private Tomcat server(File base, int port) {
        // nobody asks for its management beans, as for those of the application's own server
        Registry.disableRegistry();
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(base.getAbsolutePath());
        tomcat.setConnector(connector(port));
        // answers without a body say nothing of the server
        ((StandardHost) tomcat.getHost()).setErrorReportValveClass(null);
        Context context = tomcat.addContext("", base.getAbsolutePath());
        Token token = new Token(Objects.requireNonNull(settings.token()));
        Tomcat.addServlet(context, "upload", new UploadServlet(new UploadDesk(token, settings, intake, json, clock)));
        context.addServletMappingDecoded("/*", "upload");
        return tomcat;
    }

    private Connector connector(int port) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", settings.address());
        connector.setProperty("maxThreads", "8");
        connector.setProperty("minSpareThreads", "1");
        connector.setProperty("maxConnections", "64");
        connector.setProperty("maxKeepAliveRequests", "1");
        connector.setProperty("maxSwallowSize", String.valueOf(1 << 16));
        // whoever sends nothing for so long
        connector.setProperty(
                "connectionTimeout",
                String.valueOf(Math.min(20_000, settings.within().toMillis())));
        // says 100 when the body is asked for, so that what is refused by its headers need not be sent
        connector.setProperty("continueResponseTiming", "onRead");
        // refused as everything else is
        connector.setAllowTrace(true);
        return connector;
    }
}

package app.linekeeper.bot.e2e;

import app.linekeeper.bot.testing.Cable;
import app.linekeeper.domain.testing.TestDatabase;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.tools.Server;
import org.jspecify.annotations.Nullable;

/** A fresh database at the far end of a cable: PostgreSQL where the run is about it, else a server of H2. */
final class DistantDatabase implements AutoCloseable {

    private final @Nullable Server h2;
    private final Cable cable;
    private final String url;
    private final int port;

    DistantDatabase() {
        if (TestDatabase.isPostgres()) {
            h2 = null;
            Matcher address =
                    Pattern.compile("(jdbc:postgresql://[^:/]+:)(\\d+)(/.*)").matcher(TestDatabase.freshUrl());
            if (!address.matches()) {
                throw new IllegalStateException("no port in the address of the database");
            }
            port = Integer.parseInt(address.group(2));
            cable = new Cable(port);
            url = address.group(1) + cable.port() + address.group(3);
        } else {
            h2 = server();
            port = h2.getPort();
            cable = new Cable(port);
            url = "jdbc:h2:tcp://127.0.0.1:" + cable.port() + "/mem:" + UUID.randomUUID()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        }
    }

    String url() {
        return url;
    }

    /** Past the cable. */
    String directUrl() {
        return url.replace(":" + cable.port() + "/", ":" + port + "/");
    }

    void goesAway() {
        cable.cut();
    }

    void comesBack() {
        cable.mend();
    }

    @Override
    public void close() {
        cable.close();
        if (h2 != null) {
            h2.stop();
        }
    }

    private static Server server() {
        try {
            return Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package app.linekeeper.bot.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A fresh database: H2 in memory, H2 in a file, or PostgreSQL with its own defaults, which sync every commit to disk. */
final class Store implements AutoCloseable {

    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=128";

    private final String url;
    private final @org.jspecify.annotations.Nullable EmbeddedPostgres server;

    private Store(String url, @org.jspecify.annotations.Nullable EmbeddedPostgres server) {
        this.url = url;
        this.server = server;
    }

    /** @param kind {@code h2}, {@code h2-file} or {@code postgresql} */
    static Store open(String kind) throws IOException, SQLException {
        return switch (kind) {
            case "h2" -> new Store("jdbc:h2:mem:bench" + System.nanoTime() + OPTIONS + ";DB_CLOSE_DELAY=-1", null);
            case "h2-file" ->
                new Store("jdbc:h2:file:" + Files.createTempDirectory("bench").resolve("db") + OPTIONS, null);
            case "postgresql" -> postgres();
            default -> throw new IllegalArgumentException("no database " + kind);
        };
    }

    private static Store postgres() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "100")
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database bench");
        }
        return new Store(server.getJdbcUrl("postgres", "bench") + "&password=postgres", server);
    }

    String url() {
        return url;
    }

    /** CPU time of the database server's processes so far, in nanoseconds; 0 for H2, which lives in our own. */
    long serverCpu() throws IOException, SQLException {
        if (server == null) {
            return 0;
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select pg_backend_pid()")) {
            found.next();
            long postmaster = ProcessHandle.of(found.getLong(1))
                    .flatMap(ProcessHandle::parent)
                    .orElseThrow()
                    .pid();
            long ticks = ProcessCpu.withEndedChildren(postmaster);
            for (ProcessHandle child :
                    ProcessHandle.of(postmaster).orElseThrow().children().toList()) {
                ticks += ProcessCpu.own(child.pid());
            }
            return ticks;
        }
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}

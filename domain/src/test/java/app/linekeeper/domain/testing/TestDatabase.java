package app.linekeeper.domain.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;

/** A fresh, empty database, on the engine that the system property {@code linekeeper.test.database} names. */
public final class TestDatabase {

    private TestDatabase() {}

    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("linekeeper.test.database"));
    }

    /** A pool of connections to a database that nobody else uses. */
    public static WatchedDatabase fresh() {
        return pool(freshUrl());
    }

    /** The address of a database that nobody else uses, user and password included. */
    public static String freshUrl() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        return isPostgres()
                ? TestPostgres.freshUrl(name)
                : "jdbc:h2:mem:" + name
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
    }

    private static WatchedDatabase pool(String url) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(10);
        // most tests need one or two, and the databases of all of them stay open until the end
        pool.setMinimumIdle(1);
        return new WatchedDatabase(pool);
    }
}

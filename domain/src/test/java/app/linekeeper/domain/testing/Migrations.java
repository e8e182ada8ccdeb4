package app.linekeeper.domain.testing;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of its own that is brought from one state of the tables to another, as an update of the program does. */
public final class Migrations {

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);

    private Migrations() {}

    /** @param target the last script that is run, such as {@code 16.1} */
    public static Migrations to(String target) {
        Migrations migrations = new Migrations();
        migrations.migrate(target);
        return migrations;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** A row with these values, in the order of the columns. */
    public void add(String table, Object... values) {
        JdbcClient.StatementSpec insert =
                jdbc.sql("insert into " + table + " values (" + "?, ".repeat(values.length - 1) + "?)");
        for (Object value : values) {
            insert.param(value);
        }
        insert.update();
    }

    /** Brings it further. */
    public void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .locations(
                        "classpath:db/migration/common",
                        TestDatabase.isPostgres() ? "classpath:db/migration/postgresql" : "classpath:db/migration/h2")
                .target(target)
                .load()
                .migrate();
    }
}

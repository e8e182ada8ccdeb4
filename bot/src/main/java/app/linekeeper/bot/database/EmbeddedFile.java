package app.linekeeper.bot.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;

/** What a database in a file of H2 means for the process that has it open. */
public final class EmbeddedFile {

    private static final List<String> NO_FILES = List.of("jdbc:h2:mem:", "jdbc:h2:tcp:", "jdbc:h2:ssl:");

    private EmbeddedFile() {}

    /** Whether no other process can have the database open, so that whoever worked with it before is gone. */
    public static boolean isOursAlone(DataSource database) {
        return database instanceof CommitsInTurn file
                && file.getTargetDataSource() instanceof HikariDataSource pool
                && !url(pool).toUpperCase(Locale.ROOT).contains("AUTO_SERVER=TRUE");
    }

    static boolean isOpenedBy(HikariDataSource pool) {
        return url(pool).startsWith("jdbc:h2:") && NO_FILES.stream().noneMatch(url(pool)::startsWith);
    }

    private static String url(HikariDataSource pool) {
        return Objects.requireNonNullElse(pool.getJdbcUrl(), "");
    }
}

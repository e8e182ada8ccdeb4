package app.linekeeper.bot.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.linekeeper.domain.testing.TestDatabase;
import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("database")
class QuietFailuresTest {

    @Test
    void aFailedBatchDoesNotTellWhatItWasAbout() {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(TestDatabase.freshUrl());
            DatabaseConfiguration.databases().postProcessBeforeInitialization(pool, "dataSource");
            JdbcTemplate jdbc = new JdbcTemplate(pool);
            jdbc.execute("create table account (id int primary key, number varchar(40) not null)");
            Throwable failure = catchThrowable(() -> jdbc.batchUpdate(
                    "insert into account values (?, ?)",
                    List.of(new Object[] {1, "40702810900000000002"}, new Object[] {null, "40702810900000000002"})));
            StringWriter logged = new StringWriter();
            failure.printStackTrace(new PrintWriter(logged));
            assertThat(logged.toString()).contains("insert into account").doesNotContain("40702810900000000002");
        }
    }
}

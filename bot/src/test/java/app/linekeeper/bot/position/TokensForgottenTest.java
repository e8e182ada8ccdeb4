package app.linekeeper.bot.position;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.testing.TestDatabase;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("database")
class TokensForgottenTest {

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void whatWasKeptOfLinksIsForgottenAndEverybodyElseStaysWhereTheyAre() {
        migrate("18.2");
        standing(1, "start", "{\"token\":\"secret\"}", "[]");
        standing(2, "menu", "{}", "[{\"flow\":\"consent\",\"facts\":{\"token\":\"secret\"}}]");
        standing(3, "invite_member", "{\"link\":\"https://t.me/bot?start=secret\"}", "[]");
        standing(4, "pay", "{\"order\":\"17\"}", "[{\"flow\":\"menu\"}]");

        migrate("18.3");

        assertThat(jdbc.sql(
                                "select count(*) from dialogue_position where facts like '%secret%' or trail like '%secret%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select chat_id from dialogue_position where flow_version = 1")
                        .query(Long.class)
                        .list())
                .containsExactly(4L);
    }

    private void standing(long chat, String flow, String facts, String trail) {
        jdbc.sql(
                        "insert into dialogue_position (chat_id, user_id, flow, flow_version, step, facts, page_no, callers,"
                                + " trail, drawn, screen, seen, updated_at) values (?, ?, ?, 1, 'a', ?, 0, '[]', ?, '[]', 1, 1, ?)")
                .params(chat, chat, flow, facts, trail, OffsetDateTime.parse("2026-11-20T09:00:00Z"))
                .update();
    }

    private void migrate(String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/{vendor}")
                .target(version)
                .load()
                .migrate();
    }
}

package app.linekeeper.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Opened;
import app.linekeeper.conversations.Parcel;
import app.linekeeper.conversations.Receiver;
import app.linekeeper.domain.testing.TestDatabase;
import app.linekeeper.locales.Language;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Acts that were on their way when only acts were delivered. */
@Tag("database")
class ActsInOutboxTest {

    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @BeforeEach
    void anOutboxBefore() {
        migrate("18.2");
    }

    @Test
    void whatWaitsOrWasSetAsideIsDeliveredAsADocument() {
        UUID act = UUID.randomUUID();
        add("ACT", "{\"act\":\"" + act + "\",\"language\":\"KK\"}", "SET_ASIDE");
        add("ACT", "", "SENT");
        add("SCREEN", "{\"html\":\"\\\"act\\\":\"}", "WAITING");

        migrate("21.4");

        assertThat(kinds()).containsExactly("DOCUMENT", "DOCUMENT", "SCREEN");
        assertThat(about(1)).containsEntry("document", act.toString());
        assertThat(payload(3)).isEqualTo("{\"html\":\"\\\"act\\\":\"}");
    }

    @Test
    void whatWasWordedWhenItWasStoredIsSentAsItStands() {
        migrate("26.1");
        String screen = "{\"html\":\"«Ёлка» & <b>co</b>\",\"rows\":[]}";
        add("SCREEN", screen, "WAITING");

        migrate("27.2");

        assertThat(kinds()).containsExactly("WORDED");
        assertThat(about(1)).containsExactly(Map.entry("screen", screen));
        assertThat(new WordedParcels(new JsonMapper())
                        .open(new Parcel("WORDED", about(1)), new Receiver(new ChatKey(1, 1), Language.RU)))
                .isEqualTo(Opened.letter("«Ёлка» & <b>co</b>"));
    }

    private Map<String, String> about(long seq) {
        return new JsonMapper().readValue(payload(seq), new TypeReference<>() {});
    }

    private void add(String kind, String payload, String state) {
        jdbc.sql("insert into outbox_message (id, chat_id, kind, payload, state, created_at) values (?, 1, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), kind, payload, state, OffsetDateTime.parse("2026-11-20T09:00:00Z"))
                .update();
    }

    private List<String> kinds() {
        return jdbc.sql("select kind from outbox_message order by seq")
                .query(String.class)
                .list();
    }

    private String payload(long seq) {
        return jdbc.sql("select payload from outbox_message where seq = ?")
                .param(seq)
                .query(String.class)
                .single();
    }

    private void migrate(String target) {
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

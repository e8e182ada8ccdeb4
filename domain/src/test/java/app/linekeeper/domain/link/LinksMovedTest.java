package app.linekeeper.domain.link;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.testing.TestDatabase;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links that were made when invitations and consent had tables of their own. */
@Tag("database")
class LinksMovedTest {

    private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-11-20T09:00:00Z");
    private static final OffsetDateTime ENDS = OffsetDateTime.parse("2026-11-27T09:00:00Z");
    private static final OffsetDateTime USED = OffsetDateTime.parse("2026-11-21T09:00:00Z");

    private record Moved(
            UUID id,
            String purpose,
            UUID partner,
            String role,
            UUID client,
            UUID maker,
            String tokenHash,
            OffsetDateTime createdAt,
            OffsetDateTime expiresAt,
            OffsetDateTime usedAt,
            UUID usedBy,
            OffsetDateTime endedAt,
            String endedBecause) {}

    private final UUID partner = UUID.randomUUID();
    private final UUID client = UUID.randomUUID();
    private final UUID owner = UUID.randomUUID();
    private final UUID manager = UUID.randomUUID();
    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @BeforeEach
    void aPartnerBeforeTheMove() {
        migrate("14");
        add("partner", partner, 0, "North", "RUSSIA", "RUB", "GOLDEN", null, "ACTIVE", MADE);
        UUID person = UUID.randomUUID();
        add("person", person, 0, 1001, "Anna", "RU", "Europe/Moscow", owner, true, MADE);
        add("client_account", client, 0, partner, "Daisy", null, null, "daisy", "RUB", "Europe/Moscow", MADE, MADE);
        add("member", owner, 0, person, "OWNER", partner, null, MADE, null);
        add("member", manager, 0, person, "MANAGER", partner, null, MADE, null);
    }

    @Test
    void everyLinkIsThereAfterwardsWithAllThatWasKnownOfIt() {
        UUID open = UUID.randomUUID();
        UUID used = UUID.randomUUID();
        UUID intoAccount = UUID.randomUUID();
        UUID toAttach = UUID.randomUUID();
        add("invitation", open, 0, partner, "OWNER", "hash 1", owner, MADE, ENDS, null, null);
        add("invitation", used, 1, partner, "MANAGER", "hash 2", owner, MADE, ENDS, USED, manager);
        add("consent_link", intoAccount, 0, partner, client, "hash 3", manager, MADE, ENDS, null, null);
        add("consent_link", toAttach, 1, partner, null, "hash 4", manager, MADE, ENDS, USED, owner);

        migrate("15.1");

        assertThat(moved())
                .containsExactly(
                        new Moved(
                                open, "TEAM", partner, "OWNER", null, owner, "hash 1", MADE, ENDS, null, null, null,
                                null),
                        new Moved(
                                used, "TEAM", partner, "MANAGER", null, owner, "hash 2", MADE, ENDS, USED, manager,
                                null, null),
                        new Moved(
                                intoAccount,
                                "ACCOUNT",
                                partner,
                                null,
                                client,
                                manager,
                                "hash 3",
                                MADE,
                                ENDS,
                                null,
                                null,
                                null,
                                null),
                        new Moved(
                                toAttach, "ATTACH", partner, null, null, manager, "hash 4", MADE, ENDS, USED, owner,
                                null, null));
    }

    private List<Moved> moved() {
        return jdbc.sql("select * from one_time_link order by token_hash")
                .query((row, number) -> new Moved(
                        row.getObject("id", UUID.class),
                        row.getString("purpose"),
                        row.getObject("partner", UUID.class),
                        row.getString("role"),
                        row.getObject("client", UUID.class),
                        row.getObject("maker", UUID.class),
                        row.getString("token_hash"),
                        row.getObject("created_at", OffsetDateTime.class),
                        row.getObject("expires_at", OffsetDateTime.class),
                        row.getObject("used_at", OffsetDateTime.class),
                        row.getObject("used_by", UUID.class),
                        row.getObject("ended_at", OffsetDateTime.class),
                        row.getString("ended_because")))
                .list();
    }

    private void add(String table, Object... values) {
        JdbcClient.StatementSpec insert =
                jdbc.sql("insert into " + table + " values (" + "?, ".repeat(values.length - 1) + "?)");
        for (Object value : values) {
            insert.param(value);
        }
        insert.update();
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

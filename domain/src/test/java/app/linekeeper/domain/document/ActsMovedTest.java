package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.testing.TestDatabase;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts that were issued when they had a table of their own. */
@Tag("database")
class ActsMovedTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-20T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private record Moved(
            UUID id,
            String type,
            String series,
            int year,
            long place,
            String number,
            LocalDate day,
            UUID seller,
            String subjectKind,
            UUID subject,
            UUID payer,
            UUID replaces,
            int contentVersion,
            String content,
            String language,
            UUID issuedBy,
            OffsetDateTime issuedAt) {}

    private final UUID partner = UUID.randomUUID();
    private final UUID client = UUID.randomUUID();
    private final UUID company = UUID.randomUUID();
    private final UUID owner = UUID.randomUUID();
    private final UUID seller = UUID.randomUUID();
    private final DataSource database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database);

    @BeforeEach
    void aPartnerBeforeTheMove() {
        migrate("16.1");
        add("partner", partner, 0, "North", "RUSSIA", "RUB", "GOLDEN", null, "ACTIVE", AT);
        UUID person = UUID.randomUUID();
        add("person", person, 0, 1001, "Anna", "RU", "Europe/Moscow", owner, true, AT);
        add("member", owner, 0, person, "OWNER", partner, null, AT, null);
        add("client_account", client, 0, partner, "Daisy", null, null, "daisy", "RUB", "Europe/Moscow", AT, AT);
        add("company", company, 0, partner, "RUSSIAN", "COMPANY", "RUB", "North", null, "{}", true, AT);
        jdbc.sql("insert into seller (id, version, region, currency, legal_name, tax_number, address,"
                        + " signatory_position, signatory_name, document_prefix)"
                        + " values (?, 0, 'RUSSIA', 'RUB', 'Lines', '1', 'Moscow', 'Director', 'S. M.', 'LK')")
                .param(seller)
                .update();
    }

    @Test
    void everyActIsADocumentAfterwardsWithItsIdNumberAndBytes() {
        UUID first = act(1, "MK-AC-26-000001", content("RU", "said \\\"language\\\":\\\"KK\\\""));
        UUID second = act(2, "AC-26-000002", content("KK", "North"));
        UUID millionth = act(1_000_000, "AC-26-1000000", content("EN", "North"));
        add("document_file", first, "act.pdf", new byte[] {1, 2, 3}, "hash", AT);

        migrate("21.1");

        assertThat(moved())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("subject")
                .containsExactly(
                        expected(first, "MK-AC-26", 1, "MK-AC-26-000001", "RU"),
                        expected(second, "AC-26", 2, "AC-26-000002", "KK"),
                        expected(millionth, "AC-26", 1_000_000, "AC-26-1000000", "EN"));
        assertThat(jdbc.sql("select count(*) from issued_document d join line_order o on o.id = d.subject")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
        assertThat(jdbc.sql("select f.pdf from document_file f join issued_document d on d.id = f.document")
                        .query((row, number) -> row.getBytes(1))
                        .single())
                .containsExactly(1, 2, 3);
    }

    private Moved expected(UUID id, String series, long place, String number, String language) {
        return new Moved(
                id,
                "ACT",
                series,
                2026,
                place,
                number,
                DAY,
                seller,
                "ORDER",
                null,
                company,
                null,
                1,
                content(language, language.equals("RU") ? "said \\\"language\\\":\\\"KK\\\"" : "North"),
                language,
                owner,
                AT);
    }

    private static String content(String language, String customer) {
        return "{\"form\":\"GENERAL\",\"language\":\"" + language + "\",\"customer\":{\"name\":\"" + customer + "\"}}";
    }

    private UUID act(long place, String number, String content) {
        UUID order = UUID.randomUUID();
        jdbc.sql("insert into line_order values"
                        + " (?, 0, ?, ?, ?, ?, ?, 'RUB', 'PAID', ?, ?, 1, 1, ?, 'h', ?, 'PARTNER_PAYS', ?, 'ACTIVE')")
                .params(order, "" + place, partner, client, seller, owner, AT, AT, "key" + place, AT, company)
                .update();
        UUID act = UUID.randomUUID();
        add("act", act, 0, order, seller, company, 2026, place, number, DAY, content, owner, AT);
        return act;
    }

    private List<Moved> moved() {
        return jdbc.sql("select * from issued_document order by place")
                .query((row, number) -> new Moved(
                        row.getObject("id", UUID.class),
                        row.getString("document_type"),
                        row.getString("series"),
                        row.getInt("numbering_year"),
                        row.getLong("place"),
                        row.getString("document_number"),
                        row.getObject("document_date", LocalDate.class),
                        row.getObject("seller", UUID.class),
                        row.getString("subject_kind"),
                        row.getObject("subject", UUID.class),
                        row.getObject("payer", UUID.class),
                        row.getObject("replaces", UUID.class),
                        row.getInt("content_version"),
                        row.getString("content"),
                        row.getString("language"),
                        row.getObject("issued_by", UUID.class),
                        row.getObject("issued_at", OffsetDateTime.class)))
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

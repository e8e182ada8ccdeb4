package app.linekeeper.domain.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.testing.Migrations;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A document is found by its number without reading all there are, in whatever letters it is typed. */
@Tag("database")
@EnabledIfSystemProperty(
        named = "linekeeper.test.database",
        matches = "postgresql",
        disabledReason = "the plans of H2 are not looked at")
class OwnFoundByIndexTest {

    private static final String ID = "cast(lpad(cast(n as text), 32, '0') as uuid)";
    private static final String SELLER = "cast(lpad('1', 32, '0') as uuid)";

    private static JdbcClient jdbc;

    @BeforeAll
    static void aHundredThousandDocuments() {
        jdbc = Migrations.to("41.1").jdbc();
        jdbc.sql(String.join(
                        ";",
                        "set session_replication_role = replica",
                        "insert into company (id, version, owner, form, kind, currency, name, tax_number, requisites, complete,"
                                + " created_at, search_text) select " + ID + ", 0, " + ID
                                + ", 'RUSSIAN', 'LEGAL_ENTITY', 'RUB', 'N', n, '', false, now(), 'n'"
                                + " from generate_series(1, 100000) n",
                        "insert into issued_document (id, version, document_type, seller, series, numbering_year, place,"
                                + " document_number, document_date, subject_kind, subject, payer, language, content_version,"
                                + " content, issued_by, issued_at) select " + ID + ", 0, 'ACT', " + SELLER
                                + ", 'A', 2026, n, 'A-26-' || n, current_date, 'ORDER', " + ID + ", " + ID
                                + ", 'RU', 1, '', " + ID + ", now() from generate_series(1, 100000) n",
                        "insert into seller (id, version, region, currency, legal_name, tax_number, address,"
                                + " signatory_position, signatory_name, document_prefix) values (" + SELLER
                                + ", 0, 'RUSSIA', 'RUB', 'S', '1', 'A', 'D', 'N', '')",
                        "set session_replication_role = default",
                        "analyze"))
                .update();
    }

    @Test
    void aDocumentIsFoundByAnIndex() {
        List<String> plan = jdbc.sql("explain " + OwnSearches.ofPartner(OwnKind.DOCUMENT))
                .params(OwnSearches.params(Typed.read("a-26-050000")))
                .param("owner", UUID.randomUUID())
                .query(String.class)
                .list();
        assertThat(plan)
                .noneMatch(step -> step.contains("Seq Scan") && !step.contains("Seq Scan on seller"))
                .anyMatch(step -> step.contains("issued_document_place_once"));
    }
}

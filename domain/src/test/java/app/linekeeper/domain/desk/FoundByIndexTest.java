package app.linekeeper.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.lookup.Typed;
import app.linekeeper.domain.testing.Migrations;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On PostgreSQL nothing that is searched for is found by reading a table whole, however much there is. */
@Tag("database")
@EnabledIfSystemProperty(
        named = "linekeeper.test.database",
        matches = "postgresql",
        disabledReason = "H2 reads names whole")
class FoundByIndexTest {

    private static final String MANY = "generate_series(1, 100000) n";
    private static final String ID = "cast(lpad(cast(n as text), 32, '0') as uuid)";

    private static JdbcClient jdbc;

    @BeforeAll
    static void aHundredThousandOfEach() {
        jdbc = Migrations.to("25.2").jdbc();
        jdbc.sql(String.join(
                        ";",
                        "set session_replication_role = replica",
                        rows(
                                "partner",
                                "0, 'Name ' || n, 'RUSSIA', 'RUB', 'GOLDEN', null, 'ACTIVE', now(), 'name ' || n"),
                        rows(
                                "company (id, version, owner, form, kind, currency, name, tax_number, requisites, complete,"
                                        + " created_at, search_text)",
                                "0, " + ID
                                        + ", 'RUSSIAN', 'LEGAL_ENTITY', 'RUB', 'Name ' || n, 7707000000 + n, '', false,"
                                        + " now(), 'name ' || n || chr(10) || (7707000000 + n)"),
                        rows(
                                "client_account",
                                "0, " + ID
                                        + ", 'Name ' || n, null, 7707000000 + n, 'name ' || n || chr(10) || chr(10) ||"
                                        + " (7707000000 + n), 'RUB', 'Europe/Moscow', now(), now()"),
                        rows(
                                "person",
                                "0, 7707000000 + n, 'Name ' || n, 'RU', 'Europe/Moscow', null, true, now(), 'name ' || n"),
                        rows("member", "0, " + ID + ", 'OWNER', " + ID + ", null, now(), null"),
                        rows(
                                "line (id, version, line_number, name, partner, client, channels, end_date, anchor_day, zone,"
                                        + " off_at, on_trial)",
                                "0, n, 'Sales', " + ID + ", " + ID
                                        + ", '', current_date, 1, 'Europe/Moscow', now(), false"),
                        rows(
                                "line_order (id, version, order_number, partner, client, seller, placed_by, currency, state,"
                                        + " placed_at, quoted_until, net_minor, after_term_minor, idempotency_key, input_hash,"
                                        + " activation)",
                                "0, n, " + ID + ", " + ID + ", " + ID + ", " + ID
                                        + ", 'RUB', 'PLACED', now(), now(), 1, 1, n," + " '', 'NOT_DUE'"),
                        rows(
                                "invoice",
                                "0, " + ID + ", cast(lpad('1', 32, '0') as uuid), " + ID + ", 2026, n, 'X-26-' || n, "
                                        + ID
                                        + ", 'PARTNER_COMPANY', " + ID
                                        + ", n, 1, 0, 'RUB', 'ISSUED', current_date, now(), null,"
                                        + " n, ''"),
                        "insert into seller values (cast(lpad('1', 32, '0') as uuid), 0, 'RUSSIA', 'RUB', 'S', '1', null,"
                                + " null, 'A', null, null, null, null, null, null, 'D', 'N', '', null)",
                        "set session_replication_role = default",
                        "analyze"))
                .update();
    }

    @ParameterizedTest
    @EnumSource(
            value = FoundKind.class,
            names = {"LINE", "ORDER"})
    void aNumberIsFoundByAnIndex(FoundKind kind) {
        assertThat(plan(kind, "50000")).noneMatch(FoundByIndexTest::readsWhole);
    }

    @ParameterizedTest
    @EnumSource(
            value = FoundKind.class,
            names = {"COMPANY", "CLIENT", "MEMBER"})
    void aTaxNumberOrATelegramIdIsFoundByAnIndex(FoundKind kind) {
        assertThat(plan(kind, "7707050000")).noneMatch(FoundByIndexTest::readsWhole);
    }

    @ParameterizedTest
    @EnumSource(
            value = FoundKind.class,
            names = {"PARTNER", "COMPANY", "CLIENT", "MEMBER"})
    void aPartOfANameIsFoundByAnIndex(FoundKind kind) {
        assertThat(plan(kind, "ame 50000")).noneMatch(FoundByIndexTest::readsWhole);
    }

    @ParameterizedTest
    @EnumSource(
            value = FoundKind.class,
            names = {"INVOICE"})
    void anInvoiceIsFoundByAnIndex(FoundKind kind) {
        assertThat(plan(kind, "X-26-050000")).noneMatch(FoundByIndexTest::readsWhole);
    }

    /** Sellers are a handful. */
    private static boolean readsWhole(String step) {
        return step.contains("Seq Scan") && !step.contains("Seq Scan on seller");
    }

    private static List<String> plan(FoundKind kind, String typed) {
        return jdbc.sql("explain " + Searches.sql(kind))
                .params(Searches.params(Typed.read(typed), 9))
                .query(String.class)
                .list();
    }

    private static String rows(String table, String values) {
        return "insert into " + table + " select " + ID + ", " + values + " from " + MANY;
    }
}

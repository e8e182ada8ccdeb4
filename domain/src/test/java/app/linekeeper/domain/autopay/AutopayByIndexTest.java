package app.linekeeper.domain.autopay;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.testing.Migrations;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On PostgreSQL a run reads what is due, and no line beside it, however many lines there are. */
@Tag("database")
@EnabledIfSystemProperty(
        named = "linekeeper.test.database",
        matches = "postgresql",
        disabledReason = "plans are PostgreSQL's")
class AutopayByIndexTest {

    private static final String ID = "cast(lpad(cast(n as text), 32, '0') as uuid)";
    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-0000-0000-000000000007");

    private static JdbcClient jdbc;

    @BeforeAll
    static void aHundredThousandThatWait() {
        jdbc = Migrations.to("34.4").jdbc();
        jdbc.sql(String.join(
                        ";",
                        "set session_replication_role = replica",
                        "insert into autopay select " + ID + ", 0, n, " + id("n % 100") + ", " + id("n % 1000")
                                + ", 'RUSSIA', 1, 'WALLET', " + ID + ", " + ID
                                + ", now(), null, null, current_date + (n % 365)::int,"
                                + " now() + cast(n % 365 || ' days' as interval), current_date + (n % 365)::int"
                                + " from generate_series(1, 100000) n",
                        "set session_replication_role = default",
                        "analyze"))
                .update();
    }

    @Test
    void whatIsDueIsFoundByAnIndex() {
        assertThat(plan(DueGroups.DUE, OffsetDateTime.parse("2020-01-01T00:00:00Z"), 200))
                .noneMatch(step -> step.contains("Seq Scan"))
                .anyMatch(step -> step.contains("autopay_due"));
    }

    @Test
    void thoseOfAPartnerAreFoundByAnIndex() {
        assertThat(plan(StoredCharges.OF_PARTNER, SOMEBODY, 5_000))
                .noneMatch(step -> step.contains("Seq Scan on autopay a"))
                .anyMatch(step -> step.contains("autopay_of_partner"));
    }

    private static String id(String number) {
        return "cast(lpad(cast(" + number + " as text), 32, '0') as uuid)";
    }

    private static List<String> plan(String sql, Object... params) {
        return jdbc.sql("explain " + sql).params(params).query(String.class).list();
    }
}

package app.linekeeper.domain.overview.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.testing.Migrations;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On PostgreSQL the money of eight weeks is read without the orders of years. */
@Tag("database")
@EnabledIfSystemProperty(
        named = "linekeeper.test.database",
        matches = "postgresql",
        disabledReason = "H2 reads the orders of a partner")
class PaidByIndexTest {

    private static final UUID PARTNER = UUID.randomUUID();
    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-11-23T00:00:00Z");

    @Test
    void theMoneyOfEightWeeksIsFoundByTheDayOnWhichItWasPaid() {
        JdbcClient jdbc = Migrations.to("31.3").jdbc();
        jdbc.sql(String.join(
                        ";",
                        "set session_replication_role = replica",
                        "insert into line_order (id, version, order_number, partner, client, seller, placed_by, currency,"
                                + " state, placed_at, quoted_until, net_minor, after_term_minor, idempotency_key,"
                                + " input_hash, activation, paid_at) select id, 0, n, partner, id, id, id, 'RUB', 'PAID',"
                                + " at, at, 1, 1, n, '', 'ACTIVE', at from (select n, gen_random_uuid() as id,"
                                + " case when n % 100 = 0 then cast('" + PARTNER + "' as uuid)"
                                + " else gen_random_uuid() end as partner,"
                                + " timestamptz '2026-11-23' - n * interval '1 hour' as at"
                                + " from generate_series(1, 30000) n) t",
                        "insert into payment (id, version, order_id, basis, payer_kind, payer_id, amount_minor,"
                                + " balance_minor, currency, paid_at, evidence_key, input_hash, paid_by_kind, paid_by_id,"
                                + " transaction_id, way) select id, 0, id, 'PARTNER_PAYS', 'PARTNER_COMPANY', id, 1, 0,"
                                + " 'RUB', paid_at, order_number, '', 'MEMBER', 'x', id, 'wallet' from line_order",
                        "set session_replication_role = default",
                        "analyze"))
                .update();
        JdbcClient.StatementSpec explained =
                jdbc.sql("explain " + PaidByWay.PAID).param("partner", PARTNER);
        for (int week = 0; week <= WeeklyOverview.WEEKS; week++) {
            explained = explained.param("start" + week, MONDAY.minusWeeks(WeeklyOverview.WEEKS - week));
        }
        assertThat(String.join("\n", explained.query(String.class).list())).contains("line_order_paid");
    }
}

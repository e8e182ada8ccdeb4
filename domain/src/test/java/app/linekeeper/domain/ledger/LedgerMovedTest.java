package app.linekeeper.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.testing.Migrations;
import app.linekeeper.domain.testing.OldOrders;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was posted when the ledger still knew orders. */
@Tag("database")
class LedgerMovedTest {

    private final Migrations database = Migrations.to("16.1");

    @Test
    void whatWasPaidForAnOrderIsAboutThatOrderAfterwards() {
        UUID order = new OldOrders(database).paid(null);
        OffsetDateTime at = OffsetDateTime.parse("2026-11-20T09:00:00Z");
        database.add("ledger_transaction", UUID.randomUUID(), "TOP_UP", "top-up", "hash", null, at);

        database.migrate("20.2");

        assertThat(about("order-payment:" + order)).isEqualTo("ORDER " + order + " " + order);
        assertThat(about("top-up")).isEqualTo("null null null");
    }

    private String about(String key) {
        return database.jdbc()
                .sql("select subject_kind, subject_id, order_id from ledger_transaction where idempotency_key = ?")
                .param(key)
                .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .single();
    }
}

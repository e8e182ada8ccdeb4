package app.linekeeper.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.testing.Migrations;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was posted when the ledger still knew orders. */
@Tag("database")
class LedgerMovedTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-20T09:00:00Z");

    private final Migrations database = Migrations.to("16.1");
    private final UUID order = UUID.randomUUID();

    @BeforeEach
    void anOrderBeforeTheMove() {
        UUID partner = UUID.randomUUID();
        UUID client = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        UUID member = UUID.randomUUID();
        UUID seller = UUID.randomUUID();
        database.add("partner", partner, 0, "North", "RUSSIA", "RUB", "GOLDEN", null, "ACTIVE", AT);
        database.add("person", person, 0, 1001, "Anna", "RU", "Europe/Moscow", member, true, AT);
        database.add("member", member, 0, person, "OWNER", partner, null, AT, null);
        database.add(
                "client_account", client, 0, partner, "Daisy", null, null, "daisy", "RUB", "Europe/Moscow", AT, AT);
        database.jdbc()
                .sql("insert into seller (id, version, region, currency, legal_name, tax_number, address,"
                        + " signatory_position, signatory_name, document_prefix)"
                        + " values (?, 0, 'RUSSIA', 'RUB', 'Lines', '1', 'Street', 'Director', 'A.', '')")
                .param(seller)
                .update();
        database.jdbc()
                .sql(
                        "insert into line_order (id, version, order_number, partner, client, seller, placed_by, currency,"
                                + " state, placed_at, quoted_until, net_minor, after_term_minor, idempotency_key, input_hash,"
                                + " activation) values (?, 0, '1', ?, ?, ?, ?, 'RUB', 'PLACED', ?, ?, 1, 1, 'k', 'h', 'NOT_DUE')")
                .params(order, partner, client, seller, member, AT, AT)
                .update();
    }

    @Test
    void whatWasPaidForAnOrderIsAboutThatOrderAfterwards() {
        UUID paid = UUID.randomUUID();
        UUID toppedUp = UUID.randomUUID();
        database.add("ledger_transaction", paid, "WALLET_PAYMENT", "key 1", "hash", order, AT);
        database.add("ledger_transaction", toppedUp, "TOP_UP", "key 2", "hash", null, AT);

        database.migrate("20.2");

        assertThat(about(paid)).isEqualTo("ORDER " + order + " " + order);
        assertThat(about(toppedUp)).isEqualTo("null null null");
    }

    private String about(UUID transaction) {
        return database.jdbc()
                .sql("select subject_kind, subject_id, order_id from ledger_transaction where id = ?")
                .param(transaction)
                .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .single();
    }
}

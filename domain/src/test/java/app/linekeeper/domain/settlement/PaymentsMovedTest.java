package app.linekeeper.domain.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.testing.Migrations;
import app.linekeeper.domain.testing.OldOrders;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was paid when no company meant bonuses. */
@Tag("database")
class PaymentsMovedTest {

    private final Migrations database = Migrations.to("16.1");
    private final OldOrders orders = new OldOrders(database);

    @Test
    void whoPaidIsKnownAfterwardsByKindAndId() {
        UUID waiting = orders.placed();
        UUID fromWallet = orders.paid(orders.company());
        UUID withBonuses = orders.paid(null);

        database.migrate("20.3");

        assertThat(payer("line_order", "id", waiting)).isEqualTo("null null");
        for (String[] table : new String[][] {{"line_order", "id"}, {"payment", "order_id"}}) {
            assertThat(payer(table[0], table[1], fromWallet)).isEqualTo("PARTNER_COMPANY " + orders.company());
            assertThat(payer(table[0], table[1], withBonuses)).isEqualTo("BONUSES " + orders.partner());
        }
    }

    @Test
    void whoeverPaidIsTheSameMemberAfterwards() {
        UUID order = orders.paid(orders.company());

        database.migrate("20.4");

        assertThat(database.jdbc()
                        .sql("select paid_by_kind, paid_by_id from payment where order_id = ?")
                        .param(order)
                        .query((row, n) -> row.getString(1) + " " + row.getString(2))
                        .single())
                .isEqualTo("MEMBER " + orders.member());
    }

    @Test
    void eachPaymentNamesItsTransactionAfterwards() {
        UUID order = orders.paid(orders.company());

        database.migrate("20.5");

        assertThat(database.jdbc()
                        .sql("select p.evidence_key, t.idempotency_key from payment p"
                                + " join ledger_transaction t on t.id = p.transaction_id where p.order_id = ?")
                        .param(order)
                        .query((row, n) -> row.getString(1) + ", " + row.getString(2))
                        .list())
                .containsExactly("pay " + order + ", order-payment:" + order);
    }

    @Test
    void whereEachWasTakenFromIsToldInTheSameWordsAfterwards() {
        UUID fromWallet = orders.paid(orders.company());
        UUID withBonuses = orders.paid(null);

        database.migrate("20.6");

        assertThat(way(fromWallet)).isEqualTo("wallet");
        assertThat(way(withBonuses)).isEqualTo("bonuses");
    }

    private String way(UUID order) {
        return database.jdbc()
                .sql("select way from payment where order_id = ?")
                .param(order)
                .query(String.class)
                .single();
    }

    private String payer(String table, String column, UUID order) {
        return database.jdbc()
                .sql("select payer_kind, payer_id from " + table + " where " + column + " = ?")
                .param(order)
                .query((row, n) -> row.getString(1) + " " + row.getString(2))
                .single();
    }
}

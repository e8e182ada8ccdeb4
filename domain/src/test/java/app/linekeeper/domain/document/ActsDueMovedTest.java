package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.testing.Migrations;
import app.linekeeper.domain.testing.OldOrders;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders that were paid before it was settled with the payment when their acts are due. */
@Tag("database")
class ActsDueMovedTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 1, 1);

    private final Migrations database = Migrations.to("16.1");
    private final OldOrders orders = new OldOrders(database);
    private final UUID seller =
            database.jdbc().sql("select id from seller").query(UUID.class).single();

    @Test
    void whatWasPaidAsALicenceHasItsActOfTheDayOfPayment() {
        UUID paid = orders.paid(orders.company());
        UUID waiting = orders.placed();
        taxed(BEFORE, "art. 149");
        taxed(BEFORE.plusYears(5), "other");

        database.migrate("37.1");

        assertThat(due(paid)).isEqualTo("AT_PAYMENT");
        assertThat(due(waiting)).isEqualTo("null");
    }

    @Test
    void servicesThatWerePaidHaveTheirActAtTheirEnd() {
        UUID paid = orders.paid(orders.company());
        taxed(BEFORE, "export");

        database.migrate("37.1");

        assertThat(due(paid)).isEqualTo("AT_END");
    }

    private void taxed(LocalDate from, String ground) {
        database.add(
                "tax_treatment (id, seller_id, valid_from, tax_mode, rate, ground)",
                UUID.randomUUID(),
                seller,
                from,
                "NONE",
                null,
                ground);
    }

    private String due(UUID order) {
        return String.valueOf(database.jdbc()
                .sql("select coalesce(acts_due, 'null') from line_order where id = ?")
                .param(order)
                .query(String.class)
                .single());
    }
}

package app.linekeeper.domain.ledger;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.domain.testing.TestDatabase;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database itself keeps balances, also once the connection that made its tables is closed: H2 forgets some checks then. */
@Tag("database")
class BalancesCheckedTest {

    private final JdbcClient jdbc = prepared();

    @Test
    void bonusesMayOweAndNothingElseMay() {
        assertThatCode(() -> add("BONUS", -1L)).doesNotThrowAnyException();
        assertThatCode(() -> add("BONUS", 1L)).doesNotThrowAnyException();
        assertThatCode(() -> add("WALLET", 0L)).doesNotThrowAnyException();
        assertThatCode(() -> add("PAYOUT", null)).doesNotThrowAnyException();

        assertThatThrownBy(() -> add("WALLET", -1L)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> add("INVOICE", -1L)).isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> add("BONUS", null)).isInstanceOf(DataIntegrityViolationException.class);
    }

    private void add(String kind, Long balance) {
        jdbc.sql("insert into ledger_account (id, kind, owner_id, currency, balance_minor) values (?, ?, ?, 'RUB', ?)")
                .param(UUID.randomUUID())
                .param(kind)
                .param(UUID.randomUUID())
                .param(balance)
                .update();
    }

    /** Each statement has a connection of its own, which is closed after it. */
    private static JdbcClient prepared() {
        DriverManagerDataSource database = new DriverManagerDataSource(TestDatabase.freshUrl());
        Flyway.configure()
                .dataSource(database)
                .locations(
                        "classpath:db/migration/common",
                        TestDatabase.isPostgres() ? "classpath:db/migration/postgresql" : "classpath:db/migration/h2")
                .load()
                .migrate();
        return JdbcClient.create(database);
    }
}

package app.linekeeper.bot.year;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds whatever the list says. */
record Promises(JdbcClient jdbc) {

    /** @param inDoubt of how many messages nobody knows whether they arrived */
    void areKept(int inDoubt) {
        none("transactions that do not sum to zero", """
                select count(*) from (select transaction_id, currency from ledger_entry
                group by transaction_id, currency having sum(amount_minor) <> 0) as t
                """);
        none("balances that are not the sum of their entries", """
                select count(*) from ledger_account a where a.balance_minor is not null and a.balance_minor <>
                (select coalesce(sum(e.amount_minor), 0) from ledger_entry e where e.account_id = a.id)
                """);
        none("wallets below zero", "select count(*) from ledger_account where kind <> 'BONUS' and balance_minor < 0");
        none("paid orders that are not active", "select count(*) from line_order where activation = 'PENDING'");
        none("messages that nobody got", """
                select count(*) from outbox_message where state not in ('SENT', 'REFUSED', 'DROPPED', 'UNKNOWN')
                """);
        assertThat(count("select count(*) from outbox_message where state = 'UNKNOWN'"))
                .as("messages that may have arrived")
                .isEqualTo(inDoubt);
        none(
                "lines of the bank that nobody decided",
                "select count(*) from bank_line where decided_minor <> sum_minor");
    }

    private void none(String what, String sql) {
        assertThat(count(sql)).as(what).isZero();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}

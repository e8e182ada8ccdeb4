package app.linekeeper.bot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into the database, as an auditor does. */
public final class Books {

    private final JdbcClient jdbc;

    public Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number out of the database. */
    public long count(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }

    public long paidOrders() {
        return count("select count(*) from line_order where state = 'PAID'");
    }

    /** Nothing came from nowhere, nothing went lost, nothing was paid twice or for nothing. */
    public Books balance() {
        assertThat(count("""
                select count(*) from (select transaction_id, currency from ledger_entry
                group by transaction_id, currency having sum(amount_minor) <> 0) as t
                """)).as("transactions that do not sum to zero").isZero();
        assertThat(count("""
                select count(*) from ledger_account a where a.balance_minor is not null and a.balance_minor <>
                (select coalesce(sum(e.amount_minor), 0) from ledger_entry e where e.account_id = a.id)
                """))
                .as("wallets that are not the sum of their entries")
                .isZero();
        assertThat(count("select count(*) from ledger_account where balance_minor < 0"))
                .as("wallets below zero")
                .isZero();
        return paidIsPaidOnce();
    }

    private Books paidIsPaidOnce() {
        assertThat(count("""
                select count(*) from line_order o where o.state = 'PAID' and
                ((select count(*) from payment p where p.order_id = o.id) <> 1 or
                (select count(*) from ledger_transaction t where t.subject_id = o.id) <> 1)
                """)).as("paid orders that were not paid exactly once").isZero();
        assertThat(count("""
                select count(*) from line_order o where o.state <> 'PAID' and
                (exists (select 1 from payment p where p.order_id = o.id) or
                exists (select 1 from ledger_transaction t where t.subject_id = o.id))
                """)).as("orders that were paid for and do not say so").isZero();
        return this;
    }

    /** Every paid order runs: its lines are there, until the day that it says at least. */
    public Books paidOrdersAreActive() {
        assertThat(count("select count(*) from line_order where state = 'PAID' and activation <> 'ACTIVE'"))
                .as("paid orders that are not active")
                .isZero();
        assertThat(count("""
                select count(*) from line_order o join order_line l on l.order_id = o.id
                where o.state = 'PAID' and not exists
                (select 1 from line x where x.id = l.line_id and x.end_date >= l.period_end)
                """)).as("paid order lines without their line").isZero();
        return this;
    }
}

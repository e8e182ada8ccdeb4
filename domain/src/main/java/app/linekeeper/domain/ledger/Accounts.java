package app.linekeeper.domain.ledger;

import app.linekeeper.domain.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands on the accounts of the ledger. */
@Component
@Transactional(readOnly = true)
public class Accounts {

    private final Balances balances;
    private final JdbcClient jdbc;

    Accounts(Balances balances, JdbcClient jdbc) {
        this.balances = balances;
        this.jdbc = jdbc;
    }

    /** What stands on the account; zero before its first posting. Adds up the entries where no balance is kept. */
    public Money balance(Account account) {
        return account.kind().keepsBalance() ? balances.of(account) : sumOfEntries(account);
    }

    /** The sum of everything ever posted to the account. */
    public Money sumOfEntries(Account account) {
        long minor = jdbc.sql("select coalesce(sum(amount_minor), 0) from ledger_entry where account_id = ?")
                .param(account.id())
                .query(Long.class)
                .single();
        return new Money(minor, account.currency());
    }
}

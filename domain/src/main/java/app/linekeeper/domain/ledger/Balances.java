package app.linekeeper.domain.ledger;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The balances kept beside the entries, so that a debit of what may not owe is checked by it. */
@Component
class Balances {

    private final JdbcClient jdbc;

    Balances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Applies the postings to the accounts, in the order of their ids so that two transactions never wait for each
     * other in a circle.
     *
     * @param evenOwing whether accounts of a kind that may owe where it is said do so
     * @return the refusal of the first debit that an account does not cover; then nothing is changed
     */
    Optional<Refusal> apply(List<Posting> postings, boolean evenOwing) {
        List<Posting> applied = new ArrayList<>();
        for (Posting posting : inLockOrder(postings)) {
            if (!apply(posting, evenOwing)) {
                takeBack(applied);
                return Optional.of(tooShort(posting));
            }
            applied.add(posting);
        }
        return Optional.empty();
    }

    /** Takes back postings applied in this database transaction, which still holds their accounts. */
    void takeBack(List<Posting> applied) {
        inLockOrder(applied).stream()
                .filter(posting -> posting.account().kind().keepsBalance())
                .map(Posting::reversed)
                .forEach(posting -> change(posting, Long.MIN_VALUE));
    }

    /** The balance of an account that keeps one; zero before its first posting. */
    Money of(Account account) {
        return jdbc.sql("select balance_minor from ledger_account where id = ?")
                .param(account.id())
                .query(Long.class)
                .optional()
                .map(minor -> new Money(minor, account.currency()))
                .orElseGet(() -> Money.zero(account.currency()));
    }

    private boolean apply(Posting posting, boolean evenOwing) {
        AccountKind kind = posting.account().kind();
        if (!kind.keepsBalance()) {
            open(posting.account());
            return true;
        }
        boolean always = !posting.amount().isNegative() || kind.mayOwe(evenOwing);
        long least = always ? Long.MIN_VALUE : Math.negateExact(posting.amount().minor());
        if (change(posting, least)) {
            return true;
        }
        if (!always) {
            return false;
        }
        open(posting.account());
        return change(posting, least);
    }

    /** @param least what must stand there before */
    private boolean change(Posting posting, long least) {
        return jdbc.sql("update ledger_account set balance_minor = balance_minor + ?"
                                + " where id = ? and balance_minor >= ?")
                        .param(posting.amount().minor())
                        .param(posting.account().id())
                        .param(least)
                        .update()
                == 1;
    }

    /** Asks first: mostly the account is there, and an insert that meets it is dear to H2. */
    private void open(Account account) {
        if (isOpen(account)) {
            return;
        }
        jdbc.sql("insert into ledger_account (id, kind, owner_id, currency, balance_minor) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .param(account.id())
                .param(account.kind().name())
                .param(account.owner())
                .param(account.currency().getCurrencyCode())
                .param(account.kind().keepsBalance() ? 0L : null)
                .update();
    }

    private boolean isOpen(Account account) {
        return jdbc.sql("select 1 from ledger_account where id = ?")
                .param(account.id())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private Refusal tooShort(Posting debit) {
        Reason reason = debit.account().kind() == AccountKind.BONUS ? Reason.BONUSES_SHORT : Reason.WALLET_SHORT;
        return Shortage.of(reason, debit.amount().negated(), of(debit.account()));
    }

    private static List<Posting> inLockOrder(List<Posting> postings) {
        return postings.stream()
                .sorted(Comparator.comparing(posting -> posting.account().id()))
                .toList();
    }
}

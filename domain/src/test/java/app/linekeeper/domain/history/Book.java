package app.linekeeper.domain.history;

import app.linekeeper.domain.ledger.AccountKind;
import java.util.EnumMap;
import java.util.Map;

/** Accounts as somebody would keep them by hand, in minor units: what moves from one moves to another. */
final class Book {

    private final Map<AccountKind, Long> balances = new EnumMap<>(AccountKind.class);

    void move(AccountKind from, AccountKind to, long minor) {
        balances.merge(from, -minor, Long::sum);
        balances.merge(to, minor, Long::sum);
    }

    long of(AccountKind kind) {
        return balances.getOrDefault(kind, 0L);
    }
}

package app.linekeeper.domain.history;

import java.util.HashMap;
import java.util.Map;

/** Accounts as somebody would keep them by hand, in minor units: what moves from one moves to another. */
final class Book {

    private final Map<Object, Long> balances = new HashMap<>();

    void move(Object from, Object to, long minor) {
        balances.merge(from, -minor, Long::sum);
        balances.merge(to, minor, Long::sum);
    }

    long of(Object account) {
        return balances.getOrDefault(account, 0L);
    }
}

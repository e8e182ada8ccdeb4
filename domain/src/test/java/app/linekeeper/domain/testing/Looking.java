package app.linekeeper.domain.testing;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets a test look at something as a turn does that may change nothing: whatever writes or locks fails. */
@TestComponent
public class Looking {

    private final WatchedDatabase database;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Looking(WatchedDatabase database, JdbcClient jdbc, TransactionTemplate transaction) {
        this.database = database;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What is seen, in a transaction of its own. */
    public <T> T at(Supplier<T> look) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (TestDatabase.isPostgres()) {
                jdbc.sql("set transaction read only").update();
            }
            AtomicReference<T> seen = new AtomicReference<>();
            database.whileLooking(() -> seen.set(look.get()));
            return seen.get();
        }));
    }
}

package app.linekeeper.domain.shared;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers that hold for some seconds, for what changes by the day and is asked for at every turn: prices, terms, names
 * of channels. Never for rights, balances or states. What this node changes is known to it at once.
 */
@Component
public class ShortMemory {

    private static final long HOLDS = TimeUnit.SECONDS.toNanos(5);
    private static final int MOST = 1_000;

    private final ConcurrentHashMap<Object, Known> known = new ConcurrentHashMap<>();

    private record Known(Object answer, long until) {}

    /**
     * The answer, asked for if it is not known or too old.
     *
     * @param question names what is asked, with everything the answer depends on
     */
    @SuppressWarnings("unchecked")
    public <T> T recall(Object question, Supplier<T> ask) {
        long now = System.nanoTime();
        Known found = known.get(question);
        if (found == null || found.until() - now < 0) {
            if (known.size() >= MOST) {
                known.clear();
            }
            found = new Known(ask.get(), now + HOLDS);
            known.put(question, found);
        }
        return (T) found.answer();
    }

    /** Nothing that was known holds any more; nor will what is asked until the present transaction has ended. */
    public void forget() {
        known.clear();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    known.clear();
                }
            });
        }
    }
}

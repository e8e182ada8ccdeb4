package app.linekeeper.domain.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Answers that hold for some seconds, for what changes by the day and is asked for at every turn: prices, terms, names
 * of channels. What this node changes is known to it at once.
 */
@Component
class CatalogMemory {

    private static final Duration HOLDS = Duration.ofSeconds(5);
    private static final int MOST = 1_000;

    private final Cache<Object, Object> known =
            Caffeine.newBuilder().expireAfterWrite(HOLDS).maximumSize(MOST).build();

    /**
     * The answer, asked for if it is not known or too old.
     *
     * @param question names what is asked, with everything the answer depends on
     */
    @SuppressWarnings("unchecked")
    <T> T recall(Object question, Supplier<T> ask) {
        return (T) known.get(question, asked -> ask.get());
    }

    /** Nothing that was known holds any more; nor will what is asked until the present transaction has ended. */
    void forget() {
        known.invalidateAll();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    known.invalidateAll();
                }
            });
        }
    }
}

package app.linekeeper.bot.pay;

import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardChanged;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Waits a little for a provider's page, so that whoever pays is led on at once. Providers are asked by the jobs; what another
 * node hears is not heard here, and a page that draws itself anew finds it.
 */
@Component
class AwaitedPages {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 16;

    private final Map<AttemptId, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
    private final Semaphore places = new Semaphore(AT_ONCE);

    @TransactionalEventListener
    public void on(CardChanged changed) {
        CompletableFuture<Void> waiting = awaited.get(changed.attempt());
        if (waiting != null) {
            waiting.complete(null);
        }
    }

    /**
     * @param looking says where the page is, once it is known
     * @return empty where nobody knows within five seconds
     */
    Optional<URI> await(AttemptId attempt, Supplier<Optional<URI>> looking) {
        if (!places.tryAcquire()) {
            return looking.get();
        }
        CompletableFuture<Void> news = new CompletableFuture<>();
        awaited.put(attempt, news);
        try {
            return looking.get().or(() -> {
                listen(news);
                return looking.get();
            });
        } finally {
            awaited.remove(attempt, news);
            places.release();
        }
    }

    private static void listen(CompletableFuture<Void> news) {
        try {
            news.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException none) {
            // looked at once more all the same
        }
    }
}

package app.linekeeper.bot.telegram;

import jakarta.annotation.PreDestroy;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Ends calls that last too long, such as one whose answer comes in drops; whoever waits for it would wait for ever.
 * Looked through once a second, for a timer of each call's own costs a fortieth of all that the bot does.
 */
@Component
final class Unanswered {

    /** Above the longest silence that a connection is allowed. */
    private static final long FORGOTTEN_SECONDS = 40;

    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Unanswered::thread);

    Unanswered() {
        timer.scheduleWithFixedDelay(() -> look(System.nanoTime()), 1, 1, TimeUnit.SECONDS);
    }

    private record Call(CompletableFuture<?> future, long began, long seconds) {

        boolean isForgotten(long now) {
            return now - began > TimeUnit.SECONDS.toNanos(seconds);
        }
    }

    <T> CompletableFuture<T> watch(CompletableFuture<T> future) {
        return watch(future, 0);
    }

    /** @param patience how many seconds it may take besides, because much is sent */
    <T> CompletableFuture<T> watch(CompletableFuture<T> future, long patience) {
        calls.add(new Call(future, System.nanoTime(), FORGOTTEN_SECONDS + patience));
        return future;
    }

    void look(long now) {
        for (Iterator<Call> each = calls.iterator(); each.hasNext(); ) {
            Call call = each.next();
            if (call.isForgotten(now)) {
                call.future().completeExceptionally(new TimeoutException("the call took too long"));
            }
            if (call.future().isDone()) {
                each.remove();
            }
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "unanswered-calls");
        thread.setDaemon(true);
        return thread;
    }
}

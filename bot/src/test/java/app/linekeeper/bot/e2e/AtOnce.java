package app.linekeeper.bot.e2e;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Several people do something at the same time. */
final class AtOnce {

    private AtOnce() {}

    /** Ends when all have done it; throws what the first of them threw. */
    static <T> void all(Collection<T> people, Consumer<T> deed) {
        begin(people, deed).join();
    }

    /** Goes on at once; the future ends when all have done it, or the first has failed. */
    static <T> CompletableFuture<Void> begin(Collection<T> people, Consumer<T> deed) {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        CompletableFuture<Void> failed = new CompletableFuture<>();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (T one : people) {
            all.add(CompletableFuture.runAsync(() -> deed.accept(one), threads).whenComplete((done, thrown) -> {
                if (thrown != null) {
                    failed.completeExceptionally(thrown);
                }
            }));
        }
        threads.shutdown();
        CompletableFuture<Void> done = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
        return CompletableFuture.anyOf(done, failed).thenApply(any -> null);
    }
}

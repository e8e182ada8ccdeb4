package app.linekeeper.bot.outbox;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Waits for the answers to calls. */
final class Awaited {

    private Awaited() {}

    /**
     * The answer to a call; whoever is told to go home waits no more, and nobody knows then how the call ended.
     *
     * @throws CompletionException if the call failed
     */
    static <T> T answer(CompletableFuture<T> call) {
        try {
            return call.get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            // not marked again: H2 closes its file under a marked thread that writes, and the courier has to note this
            throw new CompletionException(e);
        }
    }
}

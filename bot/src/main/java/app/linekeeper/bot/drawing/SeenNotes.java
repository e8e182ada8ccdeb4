package app.linekeeper.bot.drawing;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Notes which screens people have seen: of each dialogue the newest, those of a while at once. A note that is lost, be it to
 * a crash or to a database that is away, only means that a screen is drawn again.
 */
@Component
class SeenNotes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SeenNotes.class);
    /** Whoever goes on sooner is noted once for several screens. */
    private static final long A_WHILE = TimeUnit.MILLISECONDS.toNanos(500);

    private final Map<ChatKey, Shown> notes = new HashMap<>();
    private final Conversations conversations;
    /** Apart from what is not urgent; and not on the thread of the connections, which must not wait for a database. */
    private final Executor placing = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "placing");
        thread.setDaemon(true);
        return thread;
    });

    private long writeAt;
    private boolean running;
    private Thread writer = new Thread(this::write, "seen-notes");

    SeenNotes(Conversations conversations) {
        this.conversations = conversations;
    }

    /**
     * Notes at once which message a screen is in, seen or not.
     *
     * @return whether it is still the dialogue's newest screen; fails where the database does
     */
    CompletableFuture<Boolean> placed(Errand errand, int messageId) {
        Shown shown = new Shown(errand.chat(), errand.number(), messageId);
        return CompletableFuture.supplyAsync(() -> conversations.placed(shown), placing);
    }

    /** @param messageId where the person sees it; 0 where they cannot be shown anything */
    synchronized void note(Errand errand, int messageId) {
        if (notes.isEmpty()) {
            writeAt = System.nanoTime() + A_WHILE;
            notifyAll();
        }
        notes.merge(errand.chat(), new Shown(errand.chat(), errand.number(), messageId), SeenNotes::newer);
    }

    private static Shown newer(Shown one, Shown other) {
        return other.number() >= one.number() ? other : one;
    }

    @Override
    public synchronized void start() {
        running = true;
        writer = new Thread(this::write, "seen-notes");
        writer.setDaemon(true);
        writer.start();
    }

    /** Writes what has gathered, then ends. */
    @Override
    public void stop() {
        Thread last = told();
        try {
            last.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Thread told() {
        running = false;
        notifyAll();
        return writer;
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    /** Stops after the last screen is drawn. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 3;
    }

    private void write() {
        try {
            List<Shown> gathered = gathered();
            while (!gathered.isEmpty()) {
                commit(gathered);
                gathered = gathered();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for notes and for their time; nothing is left only when it is to end. */
    private synchronized List<Shown> gathered() throws InterruptedException {
        while (running && (notes.isEmpty() || writeAt - System.nanoTime() > 0)) {
            if (notes.isEmpty()) {
                wait();
            } else {
                TimeUnit.NANOSECONDS.timedWait(this, writeAt - System.nanoTime());
            }
        }
        List<Shown> gathered = List.copyOf(notes.values());
        notes.clear();
        return gathered;
    }

    private void commit(List<Shown> gathered) {
        try {
            conversations.shown(gathered);
        } catch (RuntimeException e) {
            log.warn(
                    "{} screens could not be noted as seen; they will be drawn again: {}",
                    gathered.size(),
                    e.toString());
        }
    }
}

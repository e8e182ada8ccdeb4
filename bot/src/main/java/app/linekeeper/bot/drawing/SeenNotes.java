package app.linekeeper.bot.drawing;

import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Notes which screens people have seen, those of a moment at once. A note that is lost, be it to a crash or to a
 * database that is away, only means that a screen is drawn again.
 */
@Component
class SeenNotes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SeenNotes.class);
    private static final int AT_ONCE = 500;
    private static final long A_MOMENT_MILLIS = 20;

    private final BlockingQueue<Shown> notes = new LinkedBlockingQueue<>();
    private final Conversations conversations;
    private volatile boolean running;
    private volatile Thread writer = new Thread(this::write, "seen-notes");

    SeenNotes(Conversations conversations) {
        this.conversations = conversations;
    }

    void note(Reply reply, int messageId) {
        notes.add(new Shown(reply.chat(), reply.number(), messageId));
    }

    @Override
    public void start() {
        running = true;
        writer = new Thread(this::write, "seen-notes");
        writer.setDaemon(true);
        writer.start();
    }

    /** Writes what has gathered, then ends. */
    @Override
    public void stop() {
        running = false;
        try {
            writer.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the last screen is drawn. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 3;
    }

    private void write() {
        try {
            while (running || !notes.isEmpty()) {
                Shown first = notes.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    TimeUnit.MILLISECONDS.sleep(A_MOMENT_MILLIS);
                    List<Shown> gathered = new ArrayList<>(List.of(first));
                    notes.drainTo(gathered, AT_ONCE - 1);
                    commit(gathered);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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

package app.linekeeper.bot.drawing;

import app.linekeeper.conversations.Conversations;
import app.linekeeper.conversations.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes which screens people have seen, as many in one transaction as have gathered while the last was committed. A
 * lost note only means that a screen is drawn again.
 */
@Component
class SeenNotes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SeenNotes.class);
    private static final int AT_ONCE = 200;

    private final BlockingQueue<Note> notes = new LinkedBlockingQueue<>();
    private final Conversations conversations;
    private final TransactionTemplate transaction;
    private volatile boolean running;
    private volatile Thread writer = new Thread(this::write, "seen-notes");

    SeenNotes(Conversations conversations, PlatformTransactionManager transactions) {
        this.conversations = conversations;
        this.transaction = new TransactionTemplate(transactions);
    }

    private record Note(Reply reply, int messageId, CompletableFuture<Void> done) {}

    /** The future ends when the note is committed; it fails when the database is away. */
    CompletableFuture<Void> note(Reply reply, int messageId) {
        Note note = new Note(reply, messageId, new CompletableFuture<>());
        notes.add(note);
        return note.done();
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
                Note first = notes.poll(200, TimeUnit.MILLISECONDS);
                if (first != null) {
                    List<Note> batch = new ArrayList<>(List.of(first));
                    notes.drainTo(batch, AT_ONCE - 1);
                    commit(batch);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void commit(List<Note> batch) {
        try {
            transaction.executeWithoutResult(status -> batch.stream()
                    .sorted(Comparator.comparingLong(note -> note.reply().chat().chatId()))
                    .forEach(note -> conversations.shown(
                            note.reply().chat(), note.reply().number(), note.messageId())));
            batch.forEach(note -> note.done().complete(null));
        } catch (RuntimeException e) {
            log.warn("{} screens could not be noted as seen; they will be drawn again: {}", batch.size(), e.toString());
            batch.forEach(note -> note.done().completeExceptionally(e));
        }
    }
}

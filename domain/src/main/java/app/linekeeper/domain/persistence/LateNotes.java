package app.linekeeper.domain.persistence;

import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what is worth a note and no part of what the present transaction does, so that a look changes nothing. One
 * thread with one connection does it, because the thread that noted something still holds its own: were it to wait for a
 * second one, a full pool would stand still. A note is lost with the process.
 */
@Component
public class LateNotes implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LateNotes.class);
    private static final int WAITING_AT_MOST = 10_000;

    private final TransactionTemplate transaction;
    private final Set<Object> waiting = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING_AT_MOST),
            LateNotes::thread,
            new ThreadPoolExecutor.AbortPolicy());

    LateNotes(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        writer.allowCoreThreadTimeOut(true);
    }

    /**
     * Writes the note in a transaction of its own once the present one has ended, whatever becomes of that.
     *
     * @param note what is noted, for the log if it is lost
     * @param writing what writes it down
     */
    public void keep(Object note, Runnable writing) {
        afterwards(() -> add(note, writing));
    }

    /** The same, but nothing where an equal note waits to be written. */
    public void keepOnce(Object note, Runnable writing) {
        afterwards(() -> {
            if (waiting.add(note)) {
                add(note, writing);
            }
        });
    }

    private static void afterwards(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                work.run();
            }
        });
    }

    private void add(Object note, Runnable writing) {
        try {
            writer.execute(() -> write(note, writing));
        } catch (RuntimeException full) {
            waiting.remove(note);
            LOG.error("note lost: {}", note, full);
        }
    }

    private void write(Object note, Runnable writing) {
        waiting.remove(note);
        try {
            transaction.executeWithoutResult(status -> writing.run());
        } catch (RuntimeException failed) {
            LOG.error("note lost: {}", note, failed);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.error("{} notes lost on shutdown", writer.shutdownNow().size());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "late-notes");
        thread.setDaemon(true);
        return thread;
    }
}

package app.linekeeper.domain.audit;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Writes entries whose own transaction could not keep them. One thread with one connection does it, because the thread
 * that was refused still holds its own: were it to wait for a second one, a full pool would stand still.
 */
@Component
class LateEntries implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LateEntries.class);
    private static final int WAITING_AT_MOST = 10_000;

    private final AuditEntries entries;
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1,
            1,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING_AT_MOST),
            LateEntries::thread,
            (entry, full) -> LOG.error("audit entry lost: too many are waiting"));

    LateEntries(AuditEntries entries) {
        this.entries = entries;
        writer.allowCoreThreadTimeOut(true);
    }

    void add(AuditEntry entry) {
        writer.execute(() -> write(entry));
    }

    private void write(AuditEntry entry) {
        try {
            entries.add(entry);
        } catch (RuntimeException failed) {
            LOG.error("audit entry lost: {}", entry, failed);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.error("{} audit entries lost on shutdown", writer.shutdownNow().size());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "late-audit");
        thread.setDaemon(true);
        return thread;
    }
}

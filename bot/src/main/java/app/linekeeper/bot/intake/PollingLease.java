package app.linekeeper.bot.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The right to ask for updates, which one node has at a time. Used by one thread. */
final class PollingLease {

    private static final Logger log = LoggerFactory.getLogger(PollingLease.class);
    private static final Duration HELD = Duration.ofSeconds(30);
    private static final Duration EXTENDED_EVERY = Duration.ofSeconds(10);

    private final LockProvider locks;
    private @Nullable SimpleLock lock;
    private long heldUntil;
    private long extendAt;

    PollingLease(LockProvider locks) {
        this.locks = locks;
    }

    /** Takes or keeps the lease. While the database is away it is kept until it would have run out. */
    boolean hold() {
        long now = System.nanoTime();
        if (lock != null && now - extendAt < 0) {
            return true;
        }
        try {
            Optional<SimpleLock> kept = lock == null ? locks.lock(configuration()) : lock.extend(HELD, Duration.ZERO);
            lock = kept.orElse(null);
        } catch (RuntimeException databaseIsAway) {
            return lock != null && now - heldUntil < 0;
        }
        heldUntil = now + HELD.toNanos();
        extendAt = now + EXTENDED_EVERY.toNanos();
        return lock != null;
    }

    /** Gives the lease back, so that another node need not wait for it to run out; which it does if the database is away. */
    void release() {
        SimpleLock held = lock;
        lock = null;
        if (held != null) {
            try {
                held.unlock();
            } catch (RuntimeException e) {
                log.warn("The right to ask for updates could not be given back; it ends by itself in {}", HELD, e);
            }
        }
    }

    private static LockConfiguration configuration() {
        // leases are told by the machine's own clock: the application's may be moved
        return new LockConfiguration(Clock.systemUTC().instant(), "telegram-updates", HELD, Duration.ZERO);
    }
}

package app.linekeeper.bot.intake;

import app.linekeeper.bot.database.EmbeddedFile;
import app.linekeeper.bot.settings.NodeSettings;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The right to ask for updates, which one node has at a time. It is renewed in a thread of its own, so that nothing slow
 * lets it run out; whoever hangs or dies does not renew it, and {@link #HELD} later it is another's.
 */
@Component
public class PollingLease implements SmartLifecycle {

    static final Duration HELD = Duration.ofSeconds(6);
    /** Without a renewal for so long, something is wrong with the holder. */
    static final Duration MISSED = Duration.ofSeconds(3);

    private static final Logger log = LoggerFactory.getLogger(PollingLease.class);
    private static final long LOOK_EVERY_MILLIS = 1_000;
    private static final long LAST_LOOK_MILLIS = 10_000;

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final LeaseTable table;
    private final String node;
    private final String self;
    private final boolean alone;
    private final Thread thread = new Thread(this::keep, "polling-lease");
    private boolean looked;
    private volatile boolean held;
    private volatile long renewed;
    private volatile @Nullable OtherNode other;

    PollingLease(LeaseTable table, NodeSettings settings, DataSource database) {
        this.table = table;
        this.node = settings.name();
        this.self = node + "/" + UUID.randomUUID().toString().substring(0, 8);
        this.alone = EmbeddedFile.isOursAlone(database);
        thread.setDaemon(true);
    }

    boolean isHeld() {
        return held;
    }

    /** Whether somebody else may have it by now, since the database is away and it could not be renewed. */
    boolean isInDoubt() {
        return held && !alone && System.nanoTime() - renewed > HELD.toNanos();
    }

    /** Stands back from a lease in doubt; it is looked at again when the database is back. */
    void giveUp() {
        held = false;
    }

    /** The node that has it in this one's stead; empty where this one has it, or has not seen yet who does. */
    public Optional<OtherNode> other() {
        return held ? Optional.empty() : Optional.ofNullable(other);
    }

    /** Where no other process can have the database open there is nobody to share with. */
    @Override
    public void start() {
        held = alone;
        if (!alone) {
            thread.start();
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
        try {
            thread.join(LAST_LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return alone ? held : thread.isAlive();
    }

    /** Stops after polling. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }

    private void keep() {
        try {
            do {
                look();
            } while (!stopping.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
            if (held) {
                table.release(self);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.warn("The right to ask for updates could not be given back; it ends by itself in {}", HELD, e);
        }
    }

    private void look() {
        long now = System.nanoTime();
        try {
            held = held && table.renew(self) || taken();
            renewed = now;
        } catch (RuntimeException databaseIsAway) {
            log.debug("Nobody knows who may ask for updates", databaseIsAway);
        }
    }

    private boolean taken() {
        LeaseTable.Lease lease = table.read().orElse(null);
        boolean first = !looked;
        looked = true;
        if (lease == null) {
            return table.create(self);
        }
        other = OtherNode.of(lease, other);
        return (lease.isOver() || first && isEarlierSelf(lease)) && table.take(self, lease);
    }

    /** What had it under this node's name is what this node was before it was killed, or an old process on its way out. */
    private boolean isEarlierSelf(LeaseTable.Lease lease) {
        return OtherNode.nameOf(lease.holder()).equals(node);
    }
}

package app.linekeeper.bot.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The node that has the lease in this one's stead.
 *
 * @param name what it calls itself
 * @param since when it got the lease
 * @param until when the lease ends, unless it is renewed
 * @param heard the nano time at which it was seen to have renewed it; null as long as it was not
 */
public record OtherNode(
        String name, Instant since, Instant until, @Nullable Long heard) {

    /** Whether it has shown lately that it lives; a lease alone may be of one that was killed. */
    public boolean isAlive() {
        return heard != null && System.nanoTime() - heard < PollingLease.MISSED.toNanos();
    }

    static OtherNode of(LeaseTable.Lease lease, @Nullable OtherNode before) {
        String name = nameOf(lease.holder());
        if (before == null || !before.name.equals(name) || !before.since.equals(lease.since())) {
            return new OtherNode(name, lease.since(), lease.until(), null);
        }
        return before.until.equals(lease.until())
                ? before
                : new OtherNode(name, lease.since(), lease.until(), System.nanoTime());
    }

    /** A holder is a node and one start of it, parted by a slash. */
    static String nameOf(String holder) {
        return holder.substring(0, holder.contains("/") ? holder.lastIndexOf('/') : holder.length());
    }
}

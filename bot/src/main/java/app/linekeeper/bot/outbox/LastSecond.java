package app.linekeeper.bot.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * Lets no more calls out than may arrive within any second. A call counts from when it is let out until a second after it
 * was answered: whenever in between it arrived, and however unevenly the network carries, never do more arrive within one.
 */
final class LastSecond {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final int most;
    private final Deque<Long> counted = new ArrayDeque<>();
    private int underWay;

    LastSecond(int most) {
        this.most = most;
    }

    /** Lets a call out, waiting for room, but no longer than this; whoever was let out has to {@link #leave}. */
    synchronized void enter(Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        for (long now = System.nanoTime(); !hasRoom(now) && until - now > 0; now = System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, Math.min(until - now, untilNext(now)));
        }
        underWay++;
    }

    /** The call was answered, or failed. */
    synchronized void leave() {
        underWay--;
        pass();
    }

    /** Counts a call that waits for nobody. */
    synchronized void pass() {
        counted.add(System.nanoTime());
        if (counted.size() > most) {
            counted.remove();
        }
        notifyAll();
    }

    private boolean hasRoom(long now) {
        while (!counted.isEmpty() && now - counted.element() > SECOND) {
            counted.remove();
        }
        return underWay + counted.size() < most;
    }

    private long untilNext(long now) {
        return counted.isEmpty() ? SECOND : counted.element() + SECOND - now + 1;
    }
}

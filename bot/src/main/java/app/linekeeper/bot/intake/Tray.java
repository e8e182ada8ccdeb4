package app.linekeeper.bot.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * What a worker is to take up, in order: a short queue, and behind it whatever of its chats waits in the inbox because it
 * did not fit or was left from before. Whoever brings updates never waits, and memory holds a few hundred of them, however
 * many come.
 */
final class Tray {

    private static final int FITS = 256;

    private final BlockingQueue<RawUpdate> queue = new ArrayBlockingQueue<>(FITS);
    private final Inbox inbox;
    private final Predicate<RawUpdate> mine;
    /** Whatever comes now waits in the inbox, too, or it would be taken before what came earlier. */
    private boolean behind;
    /** While behind: the number up to which the inbox was looked through. */
    private long through;
    /** While behind: whether something came since the inbox was last looked into. */
    private boolean more;

    private int left;

    Tray(Inbox inbox, Predicate<RawUpdate> mine) {
        this.inbox = inbox;
        this.mine = mine;
    }

    /** Puts an update that is stored in the inbox behind all that were put before. */
    synchronized void put(RawUpdate update) {
        if (behind || !queue.offer(update)) {
            left++;
            more = true;
            if (!behind) {
                behind = true;
                through = update.id() - 1;
            }
        }
    }

    /** Has everything taken up that waits in the inbox from this number on. */
    synchronized void takeUpFrom(long updateId) {
        behind = true;
        more = true;
        through = updateId - 1;
    }

    /**
     * The next ones; none if nothing came for a moment. One that was found in the inbox before it was put comes twice, and
     * is done already then. For one thread.
     */
    List<RawUpdate> next(int atMost) throws InterruptedException {
        while (hasToLook()) {
            long from = beginToLook();
            fill(from, inbox.waitingAfter(from, FITS));
        }
        List<RawUpdate> next = new ArrayList<>();
        RawUpdate first = queue.poll(200, TimeUnit.MILLISECONDS);
        if (first != null) {
            next.add(first);
            queue.drainTo(next, atMost - 1);
        }
        return next;
    }

    /** How many wait; those that were left from before are counted when they are in the queue. */
    synchronized int waiting() {
        return queue.size() + left;
    }

    /** Both at once: while behind, nobody puts anything into a queue that is empty. */
    private synchronized boolean hasToLook() {
        return behind && queue.isEmpty();
    }

    private synchronized long beginToLook() {
        more = false;
        return through;
    }

    private synchronized void fill(long from, List<RawUpdate> page) {
        if (through != from) {
            return;
        }
        page.stream().filter(mine).forEach(queue::add);
        left = Math.max(0, left - queue.size());
        if (!page.isEmpty()) {
            through = page.get(page.size() - 1).id();
        }
        if (page.size() < FITS && !more) {
            behind = false;
            left = 0;
        }
    }
}

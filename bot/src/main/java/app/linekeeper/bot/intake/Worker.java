package app.linekeeper.bot.intake;

import app.linekeeper.bot.database.Outage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One thread that takes the turns of its chats, one after the other. */
final class Worker {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final int QUEUE = 256;
    /** More would keep the first of them waiting for little more gain. */
    private static final int TOGETHER = 16;

    private static final int ATTEMPTS = 4;
    private static final Duration SHORT_BREAK = Duration.ofMillis(100);
    private static final Duration LONGEST_BREAK = Duration.ofSeconds(15);
    private static final Duration LAST_TURN = Duration.ofSeconds(15);

    private final BlockingQueue<RawUpdate> queue = new ArrayBlockingQueue<>(QUEUE);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final TurnTaking turns;
    private final Thread thread;

    Worker(String name, TurnTaking turns) {
        this.turns = turns;
        thread = new Thread(this::work, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void put(RawUpdate update) throws InterruptedException {
        while (!stopped() && !queue.offer(update, 1, TimeUnit.SECONDS)) {
            Thread.onSpinWait();
        }
    }

    int waiting() {
        return queue.size();
    }

    void stop() {
        stopping.countDown();
    }

    void join() {
        try {
            thread.join(LAST_TURN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            while (!stopped()) {
                RawUpdate update = queue.poll(200, TimeUnit.MILLISECONDS);
                if (update != null) {
                    List<RawUpdate> gathered = new ArrayList<>(List.of(update));
                    queue.drainTo(gathered, TOGETHER - 1);
                    take(gathered);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What has gathered, the first of each chat together, then the second of each, until nothing is left. */
    private void take(List<RawUpdate> gathered) throws InterruptedException {
        List<RawUpdate> left = gathered;
        while (!left.isEmpty() && !stopped()) {
            Map<Long, RawUpdate> firsts = new LinkedHashMap<>();
            List<RawUpdate> later = new ArrayList<>();
            for (RawUpdate update : left) {
                if (firsts.putIfAbsent(UpdateReader.chatOf(update.json()), update) != null) {
                    later.add(update);
                }
            }
            takeFirsts(List.copyOf(firsts.values()));
            left = later;
        }
    }

    private void takeFirsts(List<RawUpdate> firsts) throws InterruptedException {
        for (RawUpdate alone : firsts.size() == 1 ? firsts : leftAlone(firsts)) {
            takeUntilDone(alone);
        }
    }

    /** All of them, if anything goes wrong; one that is done already is not done again. */
    private List<RawUpdate> leftAlone(List<RawUpdate> firsts) {
        try {
            return turns.takeTogether(firsts);
        } catch (RuntimeException | Error e) {
            log.debug("{} updates cannot be taken together, each is taken by itself", firsts.size(), e);
            return firsts;
        }
    }

    /** An outage is waited out, however long; an update that fails by itself is set aside after a few attempts. */
    private void takeUntilDone(RawUpdate update) throws InterruptedException {
        for (int attempt = 1; !stopped(); attempt++) {
            try {
                turns.take(update);
                return;
            } catch (RuntimeException | Error e) {
                boolean outage = Outage.isBehind(e);
                log.warn("{} failed, attempt {}: {}", update, attempt, e.toString(), outage ? null : e);
                turns.tellTrouble(update, attempt, outage);
                if (!outage && attempt >= ATTEMPTS && setAside(update, e)) {
                    return;
                }
                rest(attempt);
            }
        }
    }

    private boolean setAside(RawUpdate update, Throwable last) {
        try {
            turns.setAside(update);
            log.error("{} fails every time and was set aside", update, last);
            return true;
        } catch (RuntimeException e) {
            log.warn("{} could not be set aside: {}", update, e.toString());
            return false;
        }
    }

    private void rest(int attempt) throws InterruptedException {
        Duration rest = SHORT_BREAK.multipliedBy(1L << Math.min(attempt - 1, 8));
        Duration capped = rest.compareTo(LONGEST_BREAK) > 0 ? LONGEST_BREAK : rest;
        stopping.await(capped.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }
}

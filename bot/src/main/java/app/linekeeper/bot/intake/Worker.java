package app.linekeeper.bot.intake;

import app.linekeeper.domain.persistence.Outage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/** One thread that takes the turns of its chats, one after the other. */
final class Worker {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    /** More would keep the first of them waiting for little more gain. */
    private static final int TOGETHER = 16;

    private static final int ATTEMPTS = 4;
    private static final ExponentialBackOff RESTS = new ExponentialBackOff(100, 2);
    private static final Duration LAST_TURN = Duration.ofSeconds(15);

    static {
        RESTS.setMaxInterval(15_000);
    }

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Tray tray;
    private final TurnTaking turns;
    private final Thread thread;

    Worker(String name, Tray tray, TurnTaking turns) {
        this.tray = tray;
        this.turns = turns;
        thread = new Thread(this::work, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
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
                take(gathered());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<RawUpdate> gathered() throws InterruptedException {
        BackOffExecution rests = RESTS.start();
        while (!stopped()) {
            try {
                return tray.next(TOGETHER);
            } catch (RuntimeException e) {
                log.warn("The inbox cannot be read: {}", e.toString());
                rest(rests);
            }
        }
        return List.of();
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
        BackOffExecution rests = RESTS.start();
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
                rest(rests);
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

    private void rest(BackOffExecution rests) throws InterruptedException {
        stopping.await(rests.nextBackOff(), TimeUnit.MILLISECONDS);
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }
}

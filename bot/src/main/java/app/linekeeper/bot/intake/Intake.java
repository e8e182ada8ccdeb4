package app.linekeeper.bot.intake;

import app.linekeeper.domain.persistence.Outage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * What happens to a batch of updates: it is stored, and only then confirmed to Telegram by the next question. A batch
 * that could not be stored comes again.
 */
@Component
class Intake implements LongPollingUpdateConsumer {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);
    private static final long BREATH_MILLIS = 500;

    private final Inbox inbox;
    private final Workers workers;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(Intake::thread);
    private final AtomicInteger arrivals = new AtomicInteger();
    private final AtomicLong confirmed = new AtomicLong();
    private final TurnTaking turns;
    private Set<Long> told = Set.of();

    Intake(Inbox inbox, Workers workers, TurnTaking turns) {
        this.inbox = inbox;
        this.workers = workers;
        this.turns = turns;
    }

    /** The next question: the library's own offset runs ahead of what is stored, so it is not used. */
    GetUpdates question(int timeoutSeconds) {
        long stored = confirmed.get();
        return new RawGetUpdates(stored == 0 ? 0 : stored + 1, timeoutSeconds, arrivals);
    }

    /** Takes up what was stored and not done: before a restart, or by a node that is gone. */
    void takeUpTheRest() {
        inbox.waitingAfter(Long.MIN_VALUE, 1).stream().findFirst().ifPresent(first -> {
            log.info("Taking up what was left, from {} on", first);
            workers.takeUpFrom(first.id());
        });
    }

    /** Never throws: the library's polling would end for ever and say nothing. */
    @Override
    public void consume(List<Update> batch) {
        try {
            List<RawUpdate> updates = batch.stream().map(RawUpdate.class::cast).toList();
            store(updates);
            confirmed.set(updates.get(updates.size() - 1).id());
            workers.take(updates);
        } catch (InterruptedException stopping) {
            // what is stored is taken up at the next start
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            log.error("A batch of {} updates could not be stored; Telegram will repeat it", batch.size(), e);
            tell(batch, Outage.isBehind(e));
            breathe();
        }
    }

    /** Each person once, however often their update comes again. */
    private void tell(List<Update> batch, boolean outage) {
        Set<Long> now = new HashSet<>();
        for (Update update : batch) {
            RawUpdate raw = (RawUpdate) update;
            now.add(raw.id());
            if (!told.contains(raw.id())) {
                tell(raw, outage);
            }
        }
        told = now;
    }

    private void tell(RawUpdate update, boolean outage) {
        try {
            turns.tellTrouble(update, 1, outage);
        } catch (RuntimeException e) {
            log.warn("{}: the person could not be told: {}", update, e.toString());
        }
    }

    /**
     * In a thread of its own: the library interrupts the polling thread when a session ends, and H2 closes its file when
     * it is interrupted while writing.
     */
    private void store(List<RawUpdate> updates) throws InterruptedException, ExecutionException {
        CompletableFuture.runAsync(() -> inbox.store(updates), writer).get();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "inbox");
        thread.setDaemon(true);
        return thread;
    }

    private static void breathe() {
        try {
            Thread.sleep(BREATH_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}

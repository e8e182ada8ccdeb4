package app.linekeeper.bot.intake;

import app.linekeeper.bot.settings.TelegramSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Decide turns at once for different chats and in order for one. What does not fit into the short queue of one of them
 * waits in the inbox, and keeps no other waiting.
 */
@Component
class Workers implements SmartLifecycle {

    private final List<Tray> trays;
    private final List<Worker> workers;
    private volatile boolean running;

    Workers(TelegramSettings settings, Inbox inbox, TurnTaking turns, MeterRegistry meters) {
        int many = settings.workers();
        trays = IntStream.range(0, many)
                .mapToObj(n -> new Tray(inbox, update -> placeOf(update, many) == n))
                .toList();
        workers = IntStream.range(0, many)
                .mapToObj(n -> new Worker("turns-" + n, trays.get(n), turns))
                .toList();
        Gauge.builder(
                        "linekeeper.inbox.waiting",
                        trays,
                        all -> all.stream().mapToInt(Tray::waiting).sum())
                .description("Updates stored and not yet taken up")
                .register(meters);
    }

    /** Hands over updates that are stored, in order, and waits for nothing. */
    void take(List<RawUpdate> updates) {
        updates.forEach(update -> trays.get(placeOf(update, trays.size())).put(update));
    }

    /** Has everything taken up that waits in the inbox from this number on. */
    void takeUpFrom(long updateId) {
        trays.forEach(tray -> tray.takeUpFrom(updateId));
    }

    private static int placeOf(RawUpdate update, int places) {
        long chat = UpdateReader.chatOf(update.json());
        int mixed = Long.hashCode(chat * 0x9E3779B97F4A7C15L) >>> 1;
        return mixed % places;
    }

    @Override
    public void start() {
        workers.forEach(Worker::start);
        running = true;
    }

    /** Lets every worker finish the turn it is at; the rest stays in the inbox. */
    @Override
    public void stop() {
        workers.forEach(Worker::stop);
        workers.forEach(Worker::join);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after polling, before drawing. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 1;
    }
}

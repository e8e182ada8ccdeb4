package app.linekeeper.bot.intake;

import app.linekeeper.bot.settings.TelegramSettings;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Decide turns at once for different chats and in order for one. Each has a short queue; a full one makes whoever
 * brings updates wait.
 */
@Component
class Workers implements SmartLifecycle {

    private final List<Worker> workers;
    private volatile boolean running;

    Workers(TelegramSettings settings, TurnTaking turns, MeterRegistry meters) {
        workers = IntStream.range(0, settings.workers())
                .mapToObj(n -> new Worker("turns-" + n, turns))
                .toList();
        Gauge.builder(
                        "linekeeper.inbox.waiting",
                        workers,
                        all -> all.stream().mapToInt(Worker::waiting).sum())
                .description("Updates stored and not yet taken up")
                .register(meters);
    }

    /** Hands updates over, in order; waits while the queue of a chat's worker is full. */
    void take(List<RawUpdate> updates) throws InterruptedException {
        for (RawUpdate update : updates) {
            long chat = UpdateReader.chatOf(update.json());
            int mixed = Long.hashCode(chat * 0x9E3779B97F4A7C15L) >>> 1;
            workers.get(mixed % workers.size()).put(update);
        }
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

package app.linekeeper.bot.sandbox.botapi;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What waits to be fetched by the bot: a day long, presses 150 seconds. One poll at a time, the newer one wins. */
final class UpdateQueue {

    private static final int KEPT = 100_000;
    private static final Duration PRESS_LIVES = Duration.ofSeconds(150);
    private static final Duration UPDATE_LIVES = Duration.ofHours(24);

    private final Clock clock;
    private final Deque<Update> waiting = new ArrayDeque<>();
    private Set<String> wanted = Set.of();
    private int lastId;
    private @Nullable Object poll;
    private boolean closed;
    private List<Update> lastBatch = List.of();
    private boolean repeat;
    private boolean swap;

    private record Update(int id, Instant until, ObjectNode json) {}

    /** @param firstId grows from start to start of the server, or the bot would take new updates for known ones */
    UpdateQueue(Clock clock, int firstId) {
        this.clock = clock;
        this.lastId = firstId;
    }

    synchronized void add(String kind, ObjectNode content) {
        if (!wanted.isEmpty() && !wanted.contains(kind)) {
            return;
        }
        Duration lives = kind.equals("callback_query") ? PRESS_LIVES : UPDATE_LIVES;
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("update_id", ++lastId);
        json.set(kind, content);
        waiting.addLast(new Update(lastId, clock.instant().plus(lives), json));
        if (waiting.size() > KEPT) {
            waiting.removeFirst();
        }
        notifyAll();
    }

    /** An empty set lets everything through. */
    synchronized void want(Set<String> kinds) {
        wanted = Set.copyOf(kinds);
    }

    /**
     * Waits for updates and confirms those below the offset.
     *
     * @param offset 0 for the earliest one, negative to count from the end
     * @throws ApiError 409 when another poll began in the meantime
     */
    synchronized List<ObjectNode> poll(long offset, int limit, Duration timeout) {
        Object mine = new Object();
        poll = mine;
        notifyAll();
        confirm(offset);
        if (repeat) {
            putBack();
        }
        long until = System.nanoTime() + timeout.toNanos();
        for (long left = timeout.toMillis(); waiting.isEmpty() && left > 0 && !closed; left = millis(until)) {
            pause(left);
            if (poll != mine) {
                throw ApiError.conflict(
                        "terminated by other getUpdates request; " + "make sure that only one bot instance is running");
            }
        }
        forgetOld();
        lastBatch = waiting.stream().limit(limit).toList();
        List<ObjectNode> batch =
                new ArrayList<>(lastBatch.stream().map(Update::json).toList());
        if (swap && batch.size() > 1) {
            Collections.reverse(batch);
            swap = false;
        }
        return batch;
    }

    /** The last batch that was fetched comes again, even though it was confirmed. */
    synchronized void repeatOnce() {
        repeat = true;
    }

    /** The next batch of two or more comes in the opposite order. */
    synchronized void swapOnce() {
        swap = true;
    }

    private void putBack() {
        for (int i = lastBatch.size() - 1; i >= 0; i--) {
            if (!waiting.contains(lastBatch.get(i))) {
                waiting.addFirst(lastBatch.get(i));
            }
        }
        repeat = lastBatch.isEmpty();
    }

    /** Lets go of a poll that is held. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized int size() {
        return waiting.size();
    }

    private void confirm(long offset) {
        if (offset < 0) {
            while (waiting.size() > -offset) {
                waiting.removeFirst();
            }
        }
        while (offset > 0 && !waiting.isEmpty() && waiting.getFirst().id() < offset) {
            waiting.removeFirst();
        }
        forgetOld();
    }

    private void forgetOld() {
        Instant now = clock.instant();
        waiting.removeIf(update -> update.until().isBefore(now));
    }

    private void pause(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    private static long millis(long until) {
        return (until - System.nanoTime()) / 1_000_000;
    }
}

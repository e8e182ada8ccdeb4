package app.linekeeper.bot.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** Two nodes in processes of their own, of which one is killed on some days, while it does what these days bring. */
final class TwoNodes implements Jobs, AutoCloseable {

    /** For a machine that does other things, too. */
    private static final Duration PATIENCE = Duration.ofSeconds(50);

    /** After so long by its clock a node takes what another had for left behind. */
    private static final Duration DEAD = Duration.ofSeconds(20);

    /** Longer than any recurring job rests by day. */
    private static final Duration ROUND = Duration.ofMinutes(11);

    private static final Duration LOOK = Duration.ofMillis(10);

    /** A node's work of a moment lasts about so long. */
    private static final int WORK_MILLIS = 150;

    private final SharedWorld world;
    private final DueJobs due;
    private final Function<String, NodeProcess> start;
    private final Random random;
    private final Set<Integer> kills = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private NodeProcess first;
    private NodeProcess second;
    private int times;
    private int started = 2;

    /**
     * @param start starts one that has this name
     * @param rounds how often there will be something to be done
     */
    TwoNodes(Year year, Function<String, NodeProcess> start, int rounds, int kills, long seed) {
        this.world = year.world();
        this.due = new DueJobs(year.jdbc());
        this.start = start;
        this.random = new Random(seed);
        first = start.apply("node-1");
        second = start.apply("node-2");
        int apart = rounds / kills;
        for (int kill = 0; kill < kills; kill++) {
            this.kills.add(kill * apart + random.nextInt(apart));
        }
    }

    @Override
    public void settle() {
        if (kills.contains(times++)) {
            CompletableFuture<Void> kill = killed();
            work();
            kill.join();
            takeUpWhatWasLeft();
            // what was locked for a moment by whom was killed is done in the next round
            world.advance(ROUND);
        }
        work();
    }

    private void work() {
        Instant end = world.instant().plusSeconds(600);
        for (Optional<Instant> next = Optional.of(world.instant());
                next.isPresent() && next.get().isBefore(end);
                next = due.soon(world.instant())) {
            if (next.get().isAfter(world.instant())) {
                world.moveTo(next.get());
            }
            untilAllIsDone();
        }
    }

    @Override
    public void close() {
        first.close();
        second.close();
    }

    /** A moment later, when both are there; another one is started in its place. */
    private CompletableFuture<Void> killed() {
        waits(() -> first.isUp() && second.isUp() ? List.of() : List.of("a node starts"));
        NodeProcess killed = first;
        first = second;
        return CompletableFuture.runAsync(
                        killed::close,
                        CompletableFuture.delayedExecutor(random.nextInt(WORK_MILLIS), TimeUnit.MILLISECONDS))
                .thenRun(() -> {
                    gone.add(killed.name());
                    second = start.apply("node-" + ++started);
                });
    }

    private void untilAllIsDone() {
        waits(() -> due.now(world.instant(), gone));
    }

    /** Nobody does anything now, so that nobody who lives is taken for dead when time goes on. */
    private void takeUpWhatWasLeft() {
        untilAllIsDone();
        if (!due.now(world.instant(), Set.of()).isEmpty()) {
            world.advance(DEAD);
            waits(() -> due.now(world.instant(), Set.of()));
        }
    }

    /** Until nothing is left of these. Time goes on meanwhile, or no engine would ever look for work again. */
    private void waits(Supplier<List<String>> left) {
        await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(LOOK).untilAsserted(() -> {
            world.advance(LOOK);
            assertThat(left.get()).isEmpty();
        });
    }
}

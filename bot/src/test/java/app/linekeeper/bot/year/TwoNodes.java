package app.linekeeper.bot.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

/** Two nodes in processes of their own, of which one is killed on some days, while it does what these days bring. */
final class TwoNodes implements Jobs, AutoCloseable {

    /** For a machine that does other things, too. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** After so long by its clock a node takes what another had for left behind; after any shorter step it does not. */
    private static final Duration DEAD = Duration.ofSeconds(100);

    private static final Duration LOOK = Duration.ofMillis(10);

    private final Year year;
    private final SharedWorld world;
    private final DueJobs due;
    private final Function<String, NodeProcess> start;
    private final Random random;
    private final Queue<Instant> kills = new ArrayDeque<>();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private final List<NodeProcess> nodes = new CopyOnWriteArrayList<>();
    private int started;

    /**
     * @param start starts one that has this name
     * @param moments in which something happens, by the program or by people
     */
    TwoNodes(Year year, Function<String, NodeProcess> start, List<Instant> moments, int kills, long seed) {
        this.year = year;
        this.world = year.world();
        this.due = new DueJobs(year.jdbc());
        this.start = start;
        this.random = new Random(seed);
        int apart = moments.size() / kills;
        for (int kill = 0; kill < kills; kill++) {
            this.kills.add(moments.get(kill * apart + random.nextInt(apart)));
        }
        another();
        another();
    }

    @Override
    public void settle() {
        if (kills.isEmpty() || world.instant().isBefore(kills.element())) {
            work();
            return;
        }
        kills.remove();
        waits(() -> nodes.stream().allMatch(NodeProcess::isUp) ? List.of() : List.of("a node starts"));
        try (Death death = new Death(year.telegram().bot(), random, this::kill)) {
            work();
        }
        another();
        takeUpWhatWasLeft();
        // what was locked for a moment by whom was killed is done when it is looked at again
        world.advance(Year.LOOK_AGAIN);
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
        nodes.forEach(NodeProcess::close);
    }

    /** Whoever has just said something in this chat; the node that is there for longest where nobody has. */
    private void kill(long chat) {
        Optional<String> sender = due.senderTo(chat);
        NodeProcess killed = nodes.stream()
                .filter(node -> sender.filter(node.name()::equals).isPresent())
                .findAny()
                .orElseGet(() -> nodes.get(0));
        killed.close();
        gone.add(killed.name());
        nodes.remove(killed);
    }

    private void another() {
        nodes.add(start.apply("node-" + ++started));
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

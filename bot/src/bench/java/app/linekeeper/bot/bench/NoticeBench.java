package app.linekeeper.bot.bench;

import app.linekeeper.domain.notice.PlanningNotices;
import app.linekeeper.domain.notice.ReleasingNotices;
import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A day's notices planned for a million lines, of which a hundred thousand end on one day, while people do other things. */
final class NoticeBench {

    private static final int PARTNERS = 3_000;
    private static final int LINES = Integer.getInteger("bench.lines", 1_000_000);
    private static final int ON_ONE_DAY = LINES / 10;
    private static final Duration BEFORE = Duration.ofSeconds(20);

    private NoticeBench() {}

    static void run() throws Exception {
        try (Store store = Store.open("postgresql");
                RunningLinekeeper linekeeper = RunningLinekeeper.alone(store)) {
            // no jobs, so that nothing is planned but here; couriers go on
            linekeeper.all(Scheduler.class).forEach(Scheduler::pause);
            Reminded people = new Reminded(linekeeper);
            people.settle(PARTNERS, LINES, ON_ONE_DAY);
            Beside beside = new Beside(linekeeper, people.owners(), people.lines());
            beside.during(new Until(BEFORE));
            String before = beside.during(new Until(BEFORE));
            Machine.heapPeak();
            long own = Machine.ownCpu();
            long server = store.serverCpu();
            long begun = System.nanoTime();
            CompletableFuture<Double> planned = CompletableFuture.supplyAsync(() -> plan(linekeeper));
            String during = beside.during(() -> !planned.isDone());
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    "%nnotices, %,d lines: %s; planned in %.1f s, CPU %.1f s, %.1f s with what"
                            + " people do, and %.1f s of the server; heap at most %d MB%n"
                            + "  before: %s%n  during: %s%n",
                    LINES,
                    people.count(),
                    seconds,
                    planned.get(),
                    (Machine.ownCpu() - own) / 1e9,
                    (store.serverCpu() - server) / 1e9,
                    Machine.heapPeak(),
                    before,
                    during);
            long again = System.nanoTime();
            plan(linekeeper);
            System.out.printf("  once more, with nothing to do: %.2f s%n", (System.nanoTime() - again) / 1e9);
        }
    }

    /** The seconds of CPU that it cost the thread. */
    private static double plan(RunningLinekeeper linekeeper) {
        ThreadCosts costs = new ThreadCosts();
        costs.measure("planning", () -> {
            linekeeper.get(PlanningNotices.class).all();
            linekeeper.get(ReleasingNotices.class).all();
            return costs;
        });
        return costs.micros() / 1e6;
    }
}

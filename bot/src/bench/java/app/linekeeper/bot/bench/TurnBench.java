package app.linekeeper.bot.bench;

import java.util.List;

/** Turns decided and committed, without network, by one thread: CPU time and allocation of each press. */
final class TurnBench {

    private static final int PEOPLE = 200;
    private static final int LINES = 5;
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 60_000);
    private static final int MEASURED = Integer.getInteger("bench.turns", 10_000);

    private TurnBench() {}

    static void run() throws Exception {
        for (String kind :
                System.getProperty("bench.databases", "h2,postgresql").split(",")) {
            try (Store store = Store.open(kind);
                    RunningLinekeeper linekeeper = RunningLinekeeper.alone(store)) {
                Town town = new Town(linekeeper);
                List<Long> people = town.settle(PEOPLE, LINES);
                town.settleDown();
                measure("looking, " + kind, linekeeper, people, Script.LOOKING, store);
                measure("paying, " + kind, linekeeper, people, Script.PAYING, store);
            }
        }
    }

    /** Says how warm it is: the compiler needs some ten thousand turns, and longer beside other programs. */
    private static void warmUp(Talks talks) {
        for (int n = 0; n < 10; n++) {
            talks.costs().forget();
            talks.take(WARM_UP / 10);
            System.out.printf("  warming up: %.0f µs%n", talks.costs().micros());
        }
        talks.costs().forget();
    }

    /** @return mean CPU microseconds of a turn in this process */
    static double measure(String what, RunningLinekeeper linekeeper, List<Long> people, List<String> moves, Store store)
            throws Exception {
        Talks talks = new Talks(linekeeper, people, moves);
        warmUp(talks);
        long server = store.serverCpu();
        long began = System.nanoTime();
        talks.take(MEASURED);
        double seconds = (System.nanoTime() - began) / 1e9;
        ThreadCosts costs = talks.costs();
        System.out.printf(
                "%n%s: %.0f µs CPU a turn, and %.0f µs in the database server; %.0f turns/s by one thread; lost %d%n",
                what, costs.micros(), (store.serverCpu() - server) / 1e3 / MEASURED, MEASURED / seconds, talks.lost());
        costs.print();
        return costs.micros();
    }
}

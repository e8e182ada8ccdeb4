package app.linekeeper.bot.bench;

/**
 * The same turns where there are a thousand lines and where there are a million, in turns, for a machine is faster in
 * one minute than in the next. H2 in memory would want a heap of several gigabytes.
 */
final class ScaleBench {

    private static final int PEOPLE = 200;
    private static final int OTHERS = 1_800;
    private static final int LINES = Integer.getInteger("bench.lines", 1_000_000);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 60_000);
    private static final int ROUND = 1_000;
    private static final int ROUNDS = Integer.getInteger("bench.turns", 20_000) / ROUND;

    private ScaleBench() {}

    static void run() throws Exception {
        String kind = System.getProperty("bench.path.database", "postgresql");
        try (Side few = new Side(kind, 0);
                Side many = new Side(kind, LINES / OTHERS)) {
            for (int turns = 0; turns < WARM_UP; turns += 2 * ROUND) {
                few.take();
                many.take();
            }
            few.forget();
            many.forget();
            for (int round = 0; round < ROUNDS; round++) {
                few.take();
                many.take();
            }
            few.print("1,000 lines, " + kind);
            many.print("%,d lines, ".formatted(LINES) + kind);
            System.out.printf(
                    "%n%s: a turn at %,d lines costs the bot %+.0f %%, the database server %+.0f %%%n",
                    kind,
                    LINES,
                    100 * (many.own() / few.own() - 1),
                    100 * (many.server() / Math.max(1, few.server()) - 1));
        }
    }

    private static final class Side implements AutoCloseable {

        private final Store store;
        private final RunningLinekeeper linekeeper;
        private final Talks talks;
        private long server;

        Side(String kind, int linesOfOthers) throws Exception {
            store = Store.open(kind);
            linekeeper = RunningLinekeeper.alone(store);
            Town town = new Town(linekeeper);
            talks = new Talks(linekeeper, town.settle(PEOPLE, 5), Script.LOOKING);
            if (linesOfOthers > 0) {
                town.settle(OTHERS, linesOfOthers);
            }
            town.settleDown();
        }

        void take() throws Exception {
            long before = store.serverCpu();
            talks.take(ROUND);
            server += store.serverCpu() - before;
        }

        void forget() {
            talks.costs().forget();
            server = 0;
        }

        double own() {
            return talks.costs().micros();
        }

        double server() {
            return server / 1e3 / talks.costs().times();
        }

        void print(String what) {
            System.out.printf(
                    "%n%s: %.0f µs CPU a turn, and %.0f µs in the database server; lost %d%n",
                    what, own(), server(), talks.lost());
            talks.costs().print();
        }

        @Override
        public void close() throws Exception {
            linekeeper.close();
            store.close();
        }
    }
}

package app.linekeeper.bot.bench;

import java.util.List;

/** The same turns at a thousand lines and at a million of them. */
final class ScaleBench {

    private static final int PEOPLE = 200;
    private static final int OTHERS = 1_800;
    private static final int LINES_OF_OTHERS = Integer.getInteger("bench.lines", 1_000_000) / OTHERS;

    private ScaleBench() {}

    static void run() throws Exception {
        for (String kind :
                System.getProperty("bench.databases", "h2,postgresql").split(",")) {
            try (Store store = Store.open(kind);
                    RunningLinekeeper linekeeper = RunningLinekeeper.alone(store)) {
                Town town = new Town(linekeeper);
                List<Long> people = town.settle(PEOPLE, 5);
                town.analyze();
                double few = TurnBench.measure("1,000 lines, " + kind, linekeeper, people, Script.LOOKING, store);
                town.settle(OTHERS, LINES_OF_OTHERS);
                town.analyze();
                double many = TurnBench.measure("1,000,000 lines, " + kind, linekeeper, people, Script.LOOKING, store);
                System.out.printf("%s: a turn at 1,000,000 lines costs %+.0f %%%n", kind, 100 * (many / few - 1));
            }
        }
    }
}

package app.linekeeper.bot.bench;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The whole path: people press, the Bot API on loopback hands it on, the bot answers over HTTP. */
final class PathBench {

    private static final int PEOPLE = Integer.getInteger("bench.people", 200);
    private static final int WARM_UP = Integer.getInteger("bench.path.warmup", 40);
    private static final int SECONDS = Integer.getInteger("bench.path.seconds", 30);

    private PathBench() {}

    static void run() throws Exception {
        String kind = System.getProperty("bench.path.database", "postgresql");
        Process world = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        World.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                        new BufferedReader(new InputStreamReader(world.getInputStream(), StandardCharsets.UTF_8));
                PrintStream tell = new PrintStream(world.getOutputStream(), true, StandardCharsets.UTF_8);
                Store store = Store.open(kind)) {
            String api = "http://127.0.0.1:" + answer(said).split(" ")[1];
            try (RunningLinekeeper linekeeper = RunningLinekeeper.against(api, store)) {
                Town town = new Town(linekeeper);
                List<Long> people = town.settle(PEOPLE, 5);
                town.settleDown();
                // turns without network first: the compiler is through with most of what it has to do
                TurnBench.measure("looking, " + kind, linekeeper, people, Script.LOOKING, store);
                Path path = new Path(said, tell, store, world, people, linekeeper.get(MeterRegistry.class));
                path.press("warm-up", 0, WARM_UP, 20);
                path.press("looking, " + kind, 0, SECONDS, 0);
                path.press("one in five pays, " + kind, 0, SECONDS, 20);
                path.press("Bot API takes 50 ms, " + kind, 50, SECONDS, 0);
            }
        } finally {
            world.destroy();
        }
    }

    private static String answer(BufferedReader said) throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new IOException("the other process ended");
        }
        return line;
    }

    private record Path(
            BufferedReader said,
            PrintStream tell,
            Store store,
            Process world,
            List<Long> people,
            MeterRegistry meters) {

        void press(String what, int delay, int seconds, int paying) throws Exception {
            long taken = meters.timer("linekeeper.turns").count();
            long own = Machine.ownCpu();
            long server = store.serverCpu();
            long others = ProcessCpu.own(world.pid());
            tell.printf("%d %d %d %d %d%n", people.get(0), people.size(), delay, seconds, paying);
            String figures = answer(said);
            int turns = Integer.parseInt(figures.replaceAll("turns=(\\d+).*", "$1"));
            System.out.printf(
                    "%n%s: %s; the bot took %d%n",
                    what, figures, meters.timer("linekeeper.turns").count() - taken);
            System.out.printf(
                    "  CPU a turn: bot %.0f µs, database server %.0f µs, Bot API and people %.0f µs; %s%n",
                    (Machine.ownCpu() - own) / 1e3 / turns,
                    (store.serverCpu() - server) / 1e3 / turns,
                    (ProcessCpu.own(world.pid()) - others) / 1e3 / turns,
                    Machine.words());
        }
    }
}

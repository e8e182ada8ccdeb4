package app.linekeeper.bot.bench;

import app.linekeeper.domain.document.DocumentRenderer;
import app.linekeeper.domain.document.SampleActs;

/** Acts rendered by one thread. */
final class ActBench {

    private static final int WARM_UP = 600;
    private static final int MEASURED = 400;

    private ActBench() {}

    static void run() throws Exception {
        try (Store store = Store.open("h2");
                RunningLinekeeper linekeeper = RunningLinekeeper.alone(store)) {
            DocumentRenderer renderer = linekeeper.get(DocumentRenderer.class);
            ThreadCosts costs = new ThreadCosts();
            for (int n = 0; n < WARM_UP + MEASURED; n++) {
                if (n == WARM_UP) {
                    costs.forget();
                }
                costs.measure("act of one line", () -> renderer.render(SampleActs.act()));
            }
            System.out.printf("%nacts: %.0f a second of CPU%n", 1e6 / costs.micros());
            costs.print();
        }
    }
}

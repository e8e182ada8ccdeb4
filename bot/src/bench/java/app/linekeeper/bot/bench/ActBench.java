package app.linekeeper.bot.bench;

import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentForm;
import app.linekeeper.domain.document.DocumentForms;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.shared.Region;

/** Acts rendered by one thread. */
final class ActBench {

    private static final int WARM_UP = 600;
    private static final int MEASURED = 400;

    private ActBench() {}

    static void run() throws Exception {
        try (Store store = Store.open("h2");
                RunningLinekeeper linekeeper = RunningLinekeeper.alone(store)) {
            DocumentContent content = SampleActs.kept(SampleActs.act());
            DocumentForm form = linekeeper
                    .get(DocumentForms.class)
                    .of(DocumentType.ACT, Region.RUSSIA, SampleActs.act().date());
            ThreadCosts costs = new ThreadCosts();
            for (int n = 0; n < WARM_UP + MEASURED; n++) {
                if (n == WARM_UP) {
                    costs.forget();
                }
                costs.measure("act of one line", () -> form.render(content));
            }
            System.out.printf("%nacts: %.0f a second of CPU%n", 1e6 / costs.micros());
            costs.print();
        }
    }
}

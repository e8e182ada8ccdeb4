package app.linekeeper.bot.bench;

import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentForm;
import app.linekeeper.domain.document.DocumentForms;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.invoice.SampleInvoices;
import app.linekeeper.domain.shared.Region;

/** Documents rendered by one thread. */
final class PaperBench {

    private static final int WARM_UP = 600;
    private static final int MEASURED = 400;

    private PaperBench() {}

    static void acts() throws Exception {
        run(DocumentType.ACT, SampleActs.kept(SampleActs.act()));
    }

    /** With its QR code. */
    static void invoices() throws Exception {
        run(DocumentType.INVOICE, SampleInvoices.kept(SampleInvoices.russian()));
    }

    private static void run(DocumentType type, DocumentContent content) throws Exception {
        try (Store store = Store.open("h2");
                RunningLinekeeper linekeeper = RunningLinekeeper.alone(store)) {
            DocumentForm form = linekeeper.get(DocumentForms.class).of(type, Region.RUSSIA, SampleInvoices.DAY);
            ThreadCosts costs = new ThreadCosts();
            for (int n = 0; n < WARM_UP + MEASURED; n++) {
                if (n == WARM_UP) {
                    costs.forget();
                }
                costs.measure(type + " of one line", () -> form.render(content));
            }
            System.out.printf("%n%s: %.0f a second of CPU%n", type, 1e6 / costs.micros());
            costs.print();
        }
    }
}

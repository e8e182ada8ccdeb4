package app.linekeeper.bot.bench;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.DocumentContent;
import app.linekeeper.domain.document.DocumentForm;
import app.linekeeper.domain.document.DocumentForms;
import app.linekeeper.domain.document.DocumentType;
import app.linekeeper.domain.document.SampleActs;
import app.linekeeper.domain.invoice.SampleInvoices;
import app.linekeeper.domain.shared.Region;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Documents rendered by one thread; acts in turns with {@link BarePage}, a hundred of each. */
final class PaperBench {

    private static final int WARM_UP = 1_000;
    private static final int MEASURED = 1_000;
    private static final int IN_TURNS = 100;

    private PaperBench() {}

    static void acts() throws Exception {
        ActContent act = SampleActs.act();
        BarePage bare = new BarePage(act);
        run(DocumentType.ACT, SampleActs.kept(act), bare::render);
    }

    /** With its QR code. */
    static void invoices() throws Exception {
        run(DocumentType.INVOICE, SampleInvoices.kept(SampleInvoices.russian()), null);
    }

    private static void run(DocumentType type, DocumentContent content, @Nullable Supplier<byte[]> bare)
            throws Exception {
        try (Store store = Store.open("h2");
                RunningLinekeeper linekeeper = RunningLinekeeper.alone(store)) {
            DocumentForm form = linekeeper.get(DocumentForms.class).of(type, Region.RUSSIA, SampleInvoices.DAY);
            ThreadCosts ours = new ThreadCosts();
            ThreadCosts theirs = new ThreadCosts();
            for (int n = 0; n < WARM_UP + MEASURED; n += IN_TURNS) {
                if (n == WARM_UP) {
                    ours.forget();
                    theirs.forget();
                }
                for (int each = 0; each < IN_TURNS; each++) {
                    ours.measure(type + " of one line", () -> form.render(content));
                }
                for (int each = 0; bare != null && each < IN_TURNS; each++) {
                    theirs.measure("the same page by iText alone", bare::get);
                }
            }
            System.out.printf(
                    "%n%s: %.0f a second of CPU, %,d bytes%n", type, 1e6 / ours.micros(), form.render(content).length);
            ours.print();
            if (bare != null) {
                System.out.printf(
                        "iText alone: %.0f a second of CPU, %,d bytes; ours is %.0f %% of it%n",
                        1e6 / theirs.micros(), bare.get().length, 100 * theirs.micros() / ours.micros());
            }
        }
    }
}

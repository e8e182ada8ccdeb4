package app.linekeeper.bot.bench;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.bank.BankLineState;
import app.linekeeper.domain.bank.LoadingStage;
import app.linekeeper.domain.bank.LoadingStatement;
import app.linekeeper.domain.bank.StatementReport;
import app.linekeeper.domain.testing.Fixtures;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** A statement of a hundred thousand lines, of which four thousand pay an invoice, on PostgreSQL; then one that pays orders. */
final class BankBench {

    private static final BigDecimal TOP_UP = new BigDecimal("1000.00");
    private static final BigDecimal LINE = new BigDecimal("1791.00");

    private static final int PAID = 4_000;

    private BankBench() {}

    static void run() throws Exception {
        try (Store store = Store.open("postgresql");
                RunningLinekeeper linekeeper = RunningLinekeeper.alone(store)) {
            Invoiced invoiced = new Invoiced(
                    linekeeper,
                    linekeeper
                            .get(Fixtures.class)
                            .aPartner()
                            .withClient("Daisy")
                            .withCompany("North")
                            .saved());
            load(store, linekeeper, BankFile.of(5_000, invoiced.orders(200), LINE), "warm-up");
            byte[] large = BankFile.of(100_000, invoiced.topUps(20_000).subList(0, PAID), TOP_UP);
            linekeeper.get(JdbcTemplate.class).execute("vacuum analyze");
            load(store, linekeeper, large, "100,000 lines against 20,000 invoices");
            load(store, linekeeper, BankFile.of(1_000, invoiced.orders(1_000), LINE), "1,000 orders");
        }
    }

    private static void load(Store store, RunningLinekeeper linekeeper, byte[] file, String what) throws Exception {
        Map<LoadingStage, Long> ended = new EnumMap<>(LoadingStage.class);
        long own = Machine.ownCpu();
        long server = store.serverCpu();
        long begun = System.nanoTime();
        StatementReport report = linekeeper
                .get(LoadingStatement.class)
                .load(new Actor.ByJob("bench"), what, file, (stage, done, of) -> ended.put(stage, System.nanoTime()))
                .orElseThrow();
        long posted = report.of(BankLineState.POSTED).lines();
        double posting = seconds(ended.get(LoadingStage.MATCHING), ended.get(LoadingStage.POSTING));
        System.out.printf(
                "%nbank, %s: file of %.1f MB; read and stored %.1f s, matched %.1f s; %d posted in %.1f s, %.0f a second;"
                        + " CPU %.1f s and %.1f s of the server; heap at most %d MB%n",
                what,
                file.length / 1e6,
                seconds(begun, ended.get(LoadingStage.STORING)),
                seconds(ended.get(LoadingStage.STORING), ended.get(LoadingStage.MATCHING)),
                posted,
                posting,
                posted / posting,
                (Machine.ownCpu() - own) / 1e9,
                (store.serverCpu() - server) / 1e9,
                Machine.heapPeak());
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}

package app.linekeeper.bot.bench;

import app.linekeeper.domain.export.ExportKind;
import app.linekeeper.domain.export.Exporting;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import app.linekeeper.locales.Language;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The orders of a partner as a workbook of a hundred thousand rows, by a cursor of PostgreSQL. */
final class WorkbookBench {

    private static final int ROWS = 100_000;
    private static final Period EVER = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2099, 12, 31));

    private WorkbookBench() {}

    static void run() throws Exception {
        try (Store store = Store.open("postgresql");
                RunningLinekeeper linekeeper = RunningLinekeeper.alone(store)) {
            SavedPartner partner = linekeeper
                    .get(Fixtures.class)
                    .aPartner()
                    .withClient("Ромашка")
                    .saved();
            Order order = linekeeper
                    .get(PlacingOrder.class)
                    .buy(new BuyLines(
                            partner.owner(),
                            partner.client().id(),
                            List.of(Shop.WHATSAPP, Shop.TELEGRAM),
                            12,
                            1,
                            Shop.aKey()))
                    .orElseThrow();
            write(store, linekeeper, partner, "the first");
            copy(linekeeper.get(JdbcTemplate.class), order);
            for (int round = 1; round <= 3; round++) {
                write(store, linekeeper, partner, "round " + round);
            }
        }
    }

    /** The order again and again, with its line and channels. */
    private static void copy(JdbcTemplate jdbc, Order order) {
        jdbc.update(
                "insert into line_order select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(),"
                        + " 'order_number', 9000000 + g, 'idempotency_key', 'bench' || g))).*"
                        + " from line_order o, generate_series(1, ?) g",
                ROWS - 1);
        jdbc.update(
                "insert into order_line select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(),"
                        + " 'order_id', o.id))).* from order_line l, line_order o where o.id <> ?",
                order.id().value());
        jdbc.update(
                "insert into order_line_channel select (jsonb_populate_record(h, jsonb_build_object('order_line_id',"
                        + " l.id))).* from order_line_channel h, order_line l where l.order_id <> ?",
                order.id().value());
        jdbc.execute("vacuum analyze");
    }

    private static void write(Store store, RunningLinekeeper linekeeper, SavedPartner partner, String what)
            throws Exception {
        long own = Machine.ownCpu();
        long server = store.serverCpu();
        long begun = System.nanoTime();
        Counted out = new Counted();
        int rows = linekeeper
                .get(Exporting.class)
                .write(partner.owner(), ExportKind.ORDERS, EVER, Language.RU, out)
                .orElseThrow();
        System.out.printf(
                "%nworkbook, %s: %,d rows of 16 cells, %.1f MB in %.1f s; CPU %.1f s and %.1f s of the server; heap at most %d MB%n",
                what,
                rows,
                out.bytes / 1e6,
                (System.nanoTime() - begun) / 1e9,
                (Machine.ownCpu() - own) / 1e9,
                (store.serverCpu() - server) / 1e9,
                Machine.heapPeak());
    }

    /** Goes nowhere. */
    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}

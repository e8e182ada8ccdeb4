package app.linekeeper.bot.bench;

import app.linekeeper.domain.company.KeepingCompanies;
import app.linekeeper.domain.order.BuyLines;
import app.linekeeper.domain.order.Order;
import app.linekeeper.domain.order.PlacingOrder;
import app.linekeeper.domain.pack.AskForPack;
import app.linekeeper.domain.pack.Pack;
import app.linekeeper.domain.pack.PackForm;
import app.linekeeper.domain.pack.PackId;
import app.linekeeper.domain.pack.PackScope;
import app.linekeeper.domain.pack.RequestingPack;
import app.linekeeper.domain.pack.SeeingPacks;
import app.linekeeper.domain.payment.PayingOrder;
import app.linekeeper.domain.pricing.PriceBasis;
import app.linekeeper.domain.shared.Period;
import app.linekeeper.domain.testing.Fixtures;
import app.linekeeper.domain.testing.SavedPartner;
import app.linekeeper.domain.testing.Shop;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A pack of a thousand acts in all forms, each of which is issued and made for it; then once more, when they are kept. */
final class PackBench {

    private static final int ACTS = 1_000;
    private static final int WARM_UP = 50;
    private static final String REQUISITES = """
            ООО «Север»
            ИНН 7707083893
            КПП 773601001
            ОГРН 1027700132195
            Адрес: Москва, ул. Вавилова, 19
            Банк: ПАО Сбербанк
            БИК 044525225
            р/с 40702810400000000225
            к/с 30101810400000000225
            """;

    private final RunningLinekeeper linekeeper;
    private final SavedPartner partner;

    private PackBench(RunningLinekeeper linekeeper) {
        this.linekeeper = linekeeper;
        this.partner = linekeeper
                .get(Fixtures.class)
                .aPartner()
                .official()
                .withClient("Daisy")
                .withCompany("North")
                .saved();
        linekeeper.get(Shop.class).credit(partner.company().id(), "100000000.00", "RUB");
        linekeeper
                .get(KeepingCompanies.class)
                .paste(partner.owner(), partner.company().id(), REQUISITES)
                .orElseThrow();
    }

    static void run() throws Exception {
        try (Store store = Store.open("postgresql");
                RunningLinekeeper linekeeper = RunningLinekeeper.alone(store)) {
            PackBench warmUp = new PackBench(linekeeper);
            warmUp.paid(WARM_UP);
            warmUp.pack("warm-up");
            PackBench measured = new PackBench(linekeeper);
            measured.paid(ACTS);
            measured.pack("issued, made and packed");
            measured.pack("packed");
        }
    }

    private void paid(int orders) {
        for (int n = 0; n < orders; n++) {
            Order order = linekeeper
                    .get(PlacingOrder.class)
                    .buy(new BuyLines(
                            partner.owner(), partner.client().id(), List.of(Shop.WHATSAPP), 1, 1, Shop.aKey()))
                    .orElseThrow();
            linekeeper
                    .get(PayingOrder.class)
                    .fromWallet(
                            partner.owner(),
                            order.id(),
                            partner.company().id(),
                            order.total(PriceBasis.PARTNER_PAYS),
                            Shop.aKey())
                    .orElseThrow();
        }
    }

    private void pack(String what) {
        LocalDate today = LocalDate.ofInstant(linekeeper.get(Clock.class).instant(), ZoneOffset.UTC);
        long own = Machine.ownCpu();
        long begun = System.nanoTime();
        PackId id = linekeeper
                .get(RequestingPack.class)
                .request(new AskForPack(
                        partner.owner(),
                        new Period(today.minusDays(1), today.plusDays(1)),
                        PackScope.ALL,
                        EnumSet.allOf(PackForm.class),
                        Shop.aKey()))
                .orElseThrow();
        Pack pack = ended(id);
        System.out.printf(
                "%npack, %s: %d acts in %.1f s; CPU %.1f s; heap at most %d MB%n",
                what,
                pack.summary().acts(),
                (System.nanoTime() - begun) / 1e9,
                (Machine.ownCpu() - own) / 1e9,
                Machine.heapPeak());
    }

    /** Once the job has made it. */
    private Pack ended(PackId id) {
        Pack pack = linekeeper.get(SeeingPacks.class).stillWanted(id).orElseThrow();
        while (!pack.state().hasEnded()) {
            LockSupport.parkNanos(20_000_000);
            pack = linekeeper.get(SeeingPacks.class).stillWanted(id).orElseThrow();
        }
        return pack;
    }
}

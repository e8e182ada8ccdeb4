package app.linekeeper.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.NewTeam;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.domain.access.Role;
import app.linekeeper.domain.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class FiftyAtOnceTest {

    private static final int PEOPLE = 50;

    /** Thirty times WhatsApp for a month, 1 990,00 less 35 %. */
    private static final String ENOUGH_FOR_THIRTY = "38805.00";

    @Test
    void fiftyPeoplePayAtOnceFromAWalletThatCoversThirtyOfTheirOrders() throws Exception {
        try (SandboxBotApi telegram = SandboxBotApi.start();
                DemoApplication linekeeper = DemoApplication.on(TestDatabase.freshUrl(), telegram)) {
            NewTeam team =
                    NewTeam.of(linekeeper, 5_000).withWallet(ENOUGH_FOR_THIRTY).withClient(Buyer.CLIENT);
            long before = linekeeper.books().paidOrders();
            List<Buyer> buyers = team.members(PEOPLE, Role.MANAGER).stream()
                    .map(id -> new Buyer(telegram, id, () -> {}))
                    .toList();
            AtOnce.all(buyers, Buyer::confirms);
            buyers.forEach(Buyer::agrees);
            buyers.forEach(buyer -> buyer.waits("an answer", () -> isPaid(buyer) || isToldWhyNot(buyer)));
            assertThat(buyers.stream().filter(FiftyAtOnceTest::isPaid)).hasSize(30);
            assertThat(buyers.stream().filter(FiftyAtOnceTest::isToldWhyNot)).hasSize(20);
            assertThat(linekeeper.books().balance().paidOrdersAreActive().paidOrders() - before)
                    .isEqualTo(30);
        }
    }

    private static boolean isPaid(Buyer buyer) {
        return buyer.sees("Готово.") && buyer.sees("1 293,50 ₽");
    }

    private static boolean isToldWhyNot(Buyer buyer) {
        return buyer.sees("не хватает 1 293,50 ₽");
    }
}

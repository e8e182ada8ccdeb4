package app.linekeeper.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.bot.testing.TalkingPerson;
import app.linekeeper.domain.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class JourneysTest {

    private static SandboxBotApi telegram;
    private static DemoApplication linekeeper;

    @BeforeAll
    static void start() {
        telegram = SandboxBotApi.start();
        linekeeper = DemoApplication.on(TestDatabase.freshUrl(), telegram);
    }

    @AfterAll
    static void stop() {
        linekeeper.close();
        telegram.close();
    }

    @Test
    void anOwnerRenewsALineFromTheMenuAndPaysFromTheWallet() {
        TalkingPerson owner = telegram.person(1001);
        long before = linekeeper.books().paidOrders();
        owner.sends("/menu").awaitsText("Север-Интеграция");
        owner.presses("Продлить").presses("ИП Соколова").presses("Дальше").presses("1 месяц");
        owner.presses("Выбрать способ оплаты").presses("Со счёта «ООО");
        owner.presses("Списать").awaitsText("Готово.");
        assertThat(linekeeper.books().balance().paidOrdersAreActive().paidOrders())
                .isEqualTo(before + 1);
    }
}

package app.linekeeper.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.bot.testing.TalkingPerson;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class DatabaseAwayTest {

    private static final String NOT_LOST = "Оно не потеряно и выполнится";

    @Test
    void whileTheDatabaseIsAwayPeopleAreToldAndAfterwardsWhatTheyDidIsDoneOnce() {
        try (SandboxBotApi telegram = SandboxBotApi.start();
                DistantDatabase database = new DistantDatabase();
                DemoApplication linekeeper = DemoApplication.on(
                        database.url(), telegram, "--spring.datasource.hikari.connection-timeout=1000")) {
            TalkingPerson owner = telegram.person(1001);
            TalkingPerson accountant = telegram.person(1002);
            long before = linekeeper.books().paidOrders();
            toPayment(owner);
            database.goesAway();
            owner.pressesWithoutWaiting("Списать ");
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> owner.notices().stream().anyMatch(notice -> notice.contains(NOT_LOST)));
            accountant.sends("/menu").awaitsText(NOT_LOST);
            database.comesBack();
            owner.awaitsText("Готово.");
            accountant.awaitsText("Север-Интеграция");
            assertThat(linekeeper.books().balance().paidOrdersAreActive().paidOrders())
                    .isEqualTo(before + 1);
        }
    }

    private static void toPayment(TalkingPerson owner) {
        owner.sends("/renew").presses("ИП Соколова").presses("1 месяц");
        owner.presses("Другой способ").presses("Со счёта «ООО").awaitsButton("Списать ");
    }
}

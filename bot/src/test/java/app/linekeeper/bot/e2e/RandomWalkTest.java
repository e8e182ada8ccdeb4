package app.linekeeper.bot.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.DemoApplication;
import app.linekeeper.bot.testing.LiveMessages;
import app.linekeeper.bot.testing.LoggedErrors;
import app.linekeeper.bot.testing.SandboxBotApi;
import app.linekeeper.bot.testing.ShownScreens;
import app.linekeeper.bot.testing.TalkingPerson;
import app.linekeeper.domain.testing.TestDatabase;
import app.linekeeper.locales.Language;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo's people press 2,000 buttons in three languages. Another walk: {@code -Dlinekeeper.walk.seed=…}. */
@Tag("database")
@Tag("rounds")
class RandomWalkTest {

    private static final long SEED = Long.getLong("linekeeper.walk.seed", 20_261_123L);
    private static final int PRESSES = Integer.getInteger("linekeeper.walk.presses", 2_000);

    /** Operator, owner, accountant, client, the other partner's owner, and a stranger. */
    private static final List<Long> PEOPLE = List.of(1000L, 1001L, 1002L, 1003L, 1004L, 1005L);

    @Test
    void whateverIsPressedAndWhateverGoesWrongEveryPressIsAnsweredOneScreenLivesAndTheBooksBalance() {
        System.out.printf("A random walk of %d presses, seed %d%n", PRESSES, SEED);
        try (SandboxBotApi telegram = SandboxBotApi.start();
                DemoApplication linekeeper = DemoApplication.on(TestDatabase.freshUrl(), telegram);
                LoggedErrors errors = new LoggedErrors()) {
            ShownScreens screens = new ShownScreens(telegram.bot());
            LiveMessages live = new LiveMessages(telegram.bot());
            BadWeather weather = new BadWeather(telegram);
            List<Walker> walkers = PEOPLE.stream()
                    .map(id -> new Walker(speaking(telegram, linekeeper, id), weather, SEED + id))
                    .toList();
            AtOnce.all(walkers, walker -> walker.walks(PRESSES / PEOPLE.size() + 1));
            telegram.goesWell();
            await("every answer")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> walkers.stream().allMatch(walker -> walker.unanswered() == 0));
            walkers.forEach(Walker::comesHome);
            await("every screen seen")
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> linekeeper.books().count("select count(*) from dialogue_position where seen < screen")
                            == 0);
            await("every screen below what came last")
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(live.buried()).isEmpty());
            assertThat(live.doubled()).isEmpty();
            assertThat(walkers).allSatisfy(walker -> assertThat(walker.live()).hasSize(1));
            assertThat(screens.spoilt()).isEmpty();
            assertThat(errors.all()).isEmpty();
            linekeeper.books().balance().paidOrdersAreActive();
            System.out.printf(
                    "%d presses, %d faults, %d different words, %d orders paid%n",
                    walkers.stream().mapToInt(Walker::presses).sum(),
                    weather.faults(),
                    screens.different(),
                    linekeeper.books().paidOrders());
        }
    }

    /** Each language is spoken by two of them, whatever they spoke before. */
    private static TalkingPerson speaking(SandboxBotApi telegram, DemoApplication linekeeper, long id) {
        Language language = Language.values()[PEOPLE.indexOf(id) % Language.values().length];
        linekeeper
                .get(JdbcClient.class)
                .sql("update person set language = ? where telegram_id = ?")
                .params(language.name(), id)
                .update();
        return telegram.person(id, language.code());
    }
}

package app.linekeeper.bot.e2e;

import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.SandboxBotApi;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database, of which one at a time asks for updates. */
@Tag("database")
@Tag("rounds")
class TwoNodesTest {

    private static final String ASKS = "Asking Telegram for updates";
    private static final Duration TAKEN_OVER = Duration.ofSeconds(10);

    /** No promise: a machine that does other things, too, may take a minute for it. */
    private static final Duration STARTED = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void whenTheNodeThatAsksHangsOrIsKilledTheOtherAsksWithinTenSecondsAndNeverBothForLong() {
        try (SandboxBotApi telegram = SandboxBotApi.start();
                DistantDatabase database = new DistantDatabase();
                LinekeeperProcess first = node("first", database.url(), telegram)) {
            await("the first").atMost(STARTED).until(() -> first.logged(ASKS) > 0);
            try (LinekeeperProcess second = node("second", database.url(), telegram)) {
                await("the second").atMost(STARTED).until(() -> second.logged("Started Linekeeper") > 0);

                first.hangs();
                await("after a hang").atMost(TAKEN_OVER).until(() -> second.logged(ASKS) > 0);

                first.goesOn();
                await("giving way").atMost(TAKEN_OVER).until(() -> first.logged("Polling ends: another node") > 0);

                int asked = first.logged(ASKS);
                second.isKilled();
                await("after a kill").atMost(TAKEN_OVER).until(() -> first.logged(ASKS) > asked);
                telegram.person(1005).sends("/start").awaits("an answer", message -> true);
            }
        }
    }

    @Test
    void whenTheNodeThatAsksLosesItsDatabaseTheOtherTakesOverAndItGivesWay() {
        try (SandboxBotApi telegram = SandboxBotApi.start();
                DistantDatabase database = new DistantDatabase();
                LinekeeperProcess first = node("first", database.url(), telegram)) {
            await("the first").atMost(STARTED).until(() -> first.logged(ASKS) > 0);
            try (LinekeeperProcess second = node("second", database.directUrl(), telegram)) {
                await("the second").atMost(STARTED).until(() -> second.logged("Started Linekeeper") > 0);

                database.goesAway();
                await("taking over").atMost(TAKEN_OVER).until(() -> second.logged(ASKS) > 0);
                await("giving way").atMost(TAKEN_OVER).until(() -> first.logged("Polling ends: another node") > 0);

                telegram.person(1005).sends("/start").awaits("an answer", message -> true);
                database.comesBack();
            }
        }
    }

    private LinekeeperProcess node(String name, String database, SandboxBotApi telegram) {
        return new LinekeeperProcess(database, telegram, folder.resolve(name), "--linekeeper.node=" + name);
    }
}

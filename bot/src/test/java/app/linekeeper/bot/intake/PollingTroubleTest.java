package app.linekeeper.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.FakeBotApi.Fault;
import app.linekeeper.bot.testing.RunningBot;
import app.linekeeper.domain.testing.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PollingTroubleTest {

    @Test
    void failedPollsAreRepeatedAndNothingIsLost() {
        try (FakeBotApi api = new FakeBotApi()) {
            api.next(
                    "getupdates",
                    Fault.html(502),
                    Fault.droppedBefore(),
                    Fault.droppedAfter(),
                    new Fault(200, "not json", false, false));
            try (RunningBot bot = RunningBot.against(api)) {
                api.types(1, "through it all");
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> api.calls("sendmessage", 1).size() == 1);
                await().until(() -> status(bot).equals(Status.UP));
            }
        }
    }

    @Test
    void aTokenThatIsNotAcceptedIsShoutedAndShownInHealth(CapturedOutput output) {
        try (FakeBotApi api = new FakeBotApi()) {
            Fault unauthorized = Fault.answer(401, "Unauthorized");
            api.next("getupdates", unauthorized, unauthorized, unauthorized, unauthorized);
            try (RunningBot bot = RunningBot.against(api)) {
                await().until(() -> status(bot).equals(Status.DOWN));
                assertThat(output).contains("ERROR").contains("Ask @BotFather for the present one");
                assertThat(bot.get(PollWatch.class).trouble()).contains("HTTP 401");
            }
            assertThat(output).doesNotContain(FakeBotApi.TOKEN).doesNotContain("a-secret-that-must-not-show");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>This site is blocked</html>", "{\"ok\":false}", ""})
    void aPageInPlaceOfAnAnswerIsToldAndShownInHealth(String page, CapturedOutput output) {
        try (FakeBotApi api = new FakeBotApi()) {
            Fault blocked = new Fault(200, page, false, false);
            api.next("getupdates", blocked, blocked, blocked, blocked);
            try (RunningBot bot = RunningBot.against(api)) {
                await().until(() -> status(bot).equals(Status.DOWN));
                assertThat(output).contains("something else than Telegram answers (HTTP 200)");
                await().atMost(Duration.ofSeconds(20)).until(() -> status(bot).equals(Status.UP));
            }
        }
    }

    @Test
    void anAnswerThatBreaksOffIsNoAnswer() {
        try (FakeBotApi api = new FakeBotApi()) {
            api.next("getupdates", Fault.brokenOff(), Fault.brokenOff(), Fault.brokenOff());
            try (RunningBot bot = RunningBot.against(api)) {
                await().until(() -> status(bot).equals(Status.DOWN));
                assertThat(bot.get(PollWatch.class).trouble()).startsWith("Telegram cannot be reached");
            }
        }
    }

    @Test
    void anotherPollerIsShoutedAndPollingGoesOnWhenItIsGone(CapturedOutput output) {
        try (FakeBotApi api = new FakeBotApi()) {
            api.next("getupdates", Fault.answer(409, "Conflict: terminated by other getUpdates request"));
            try (RunningBot bot = RunningBot.against(api)) {
                api.types(1, "after the quarrel");
                await().until(() -> api.calls("sendmessage", 1).size() == 1);
                assertThat(output).contains("somebody else asks for this bot's updates (HTTP 409)");
                await().until(() -> status(bot).equals(Status.UP));
            }
        }
    }

    @Test
    void theBotStartsWhileTelegramIsAwayAndPollsWhenItIsBack(CapturedOutput output) {
        int port;
        try (FakeBotApi once = new FakeBotApi()) {
            port = once.port();
        }
        try (RunningBot bot = RunningBot.on(TestDatabase.freshUrl(), "http://127.0.0.1:" + port)) {
            await().until(() -> output.toString().contains("Polling could not start"));
            assertThat(status(bot)).isEqualTo(Status.DOWN);
            assertThat(silence(bot, "polling")).isPositive();
            await().until(() -> silence(bot, "sending") > 0);
            assertThat(details(bot, "sendingHealthIndicator")).containsKeys("unansweredSince", "seconds");
            try (FakeBotApi api = new FakeBotApi(port)) {
                api.types(1, "welcome back");
                await().atMost(Duration.ofSeconds(20))
                        .until(() -> api.calls("sendmessage", 1).size() == 1);
                await().until(() -> silence(bot, "sending") == 0);
                assertThat(details(bot, "pollingHealthIndicator")).containsKeys("lastAnswer", "seconds");
                assertThat(details(bot, "sendingHealthIndicator")).isEmpty();
            }
        }
        assertThat(output).doesNotContain("a-secret-that-must-not-show");
    }

    @Test
    void theWaitThatTelegramAsksForIsKept() {
        try (FakeBotApi api = new FakeBotApi()) {
            api.next("getupdates", Fault.tooMany(2));
            try (RunningBot bot = RunningBot.against(api)) {
                await().until(() -> api.calls("getupdates").size() >= 2);
                long pause = api.calls("getupdates").get(1).nanos()
                        - api.calls("getupdates").get(0).nanos();
                assertThat(Duration.ofNanos(pause)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
            }
        }
    }

    @Test
    void updatesAreAskedForByNameAndConfirmedOnlyWhenStored() {
        try (FakeBotApi api = new FakeBotApi();
                RunningBot bot = RunningBot.against(api)) {
            int id = api.types(1, "hello");
            await().until(() -> api.calls("sendmessage", 1).size() == 1);
            await().until(() -> api.unconfirmed() == 0);
            assertThat(api.calls("getupdates")
                            .get(0)
                            .json()
                            .path("allowed_updates")
                            .toString())
                    .isEqualTo("[\"message\",\"callback_query\",\"my_chat_member\"]");
            assertThat(bot.count("select count(*) from incoming_update where update_id = ? and state = 'DONE'", id))
                    .isEqualTo(1);
        }
    }

    private static double silence(RunningBot bot, String way) {
        return bot.get(MeterRegistry.class)
                .get("linekeeper.telegram.silence")
                .tag("way", way)
                .gauge()
                .value();
    }

    private static Map<String, Object> details(RunningBot bot, String indicator) {
        return bot.named(indicator, HealthIndicator.class).health().getDetails();
    }

    private static Status status(RunningBot bot) {
        return bot.named("pollingHealthIndicator", HealthIndicator.class)
                .health()
                .getStatus();
    }
}

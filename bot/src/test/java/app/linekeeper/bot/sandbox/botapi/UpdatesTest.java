package app.linekeeper.bot.sandbox.botapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.SandboxBotApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UpdatesTest {

    private final SandboxBotApi telegram = SandboxBotApi.start();
    private final RawBot bot = new RawBot(telegram);

    @AfterEach
    void stop() {
        telegram.close();
    }

    @Test
    void anUpdateComesAgainUntilItIsConfirmed() {
        telegram.person(1001).sends("/start ref").sends("two");

        JsonNode first = bot.call("getUpdates", "{'limit':1}").at("/result/0");
        JsonNode again = bot.call("getUpdates", "{'limit':1}").at("/result/0");
        int id = first.get("update_id").asInt();
        JsonNode next = bot.call("getUpdates", "{'offset':" + (id + 1) + "}").at("/result");

        assertThat(again).isEqualTo(first);
        assertThat(first.at("/message/entities/0/type").asString()).isEqualTo("bot_command");
        assertThat(next).hasSize(1);
        assertThat(next.at("/0/message/text").asString()).isEqualTo("two");
        assertThat(bot.call("getUpdates", "{'offset':" + (id + 3) + "}").at("/result"))
                .isEmpty();
    }

    @Test
    void aServerThatIsStartedAgainGivesNoIdTwiceThoughAProgramPressedFast() {
        Bot earlier = startedAt("2026-11-26T18:00:00Z");
        Bot later = startedAt("2026-11-26T18:04:30Z");
        int presses = 10 * 270;

        assertThat(later.firstId() - earlier.firstId()).isGreaterThan(presses);
        assertThat(earlier.firstId()).isPositive();
    }

    @Test
    void aPollIsHeldUntilSomethingHappens() {
        CompletableFuture<JsonNode> poll = bot.later("getUpdates", "{'timeout':30}");
        bot.call("getMe", "{}");
        assertThat(poll).isNotDone();

        telegram.person(1001).sends("hello");

        assertThat(poll).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void theOlderOfTwoPollsIsTerminated() {
        CompletableFuture<JsonNode> older = bot.later("getUpdates", "{'timeout':30}");
        CompletableFuture<JsonNode> newer = bot.later("getUpdates", "{'timeout':30}");

        await().until(() -> older.isDone() || newer.isDone());
        JsonNode refused = (older.isDone() ? older : newer).join();

        assertThat(refused.get("error_code").asInt()).isEqualTo(409);
        assertThat(refused.get("description").asString())
                .isEqualTo("Conflict: terminated by other getUpdates request; "
                        + "make sure that only one bot instance is running");
    }

    @Test
    void onlyTheKindsAskedForAreKept() {
        bot.call("getUpdates", "{'allowed_updates':['callback_query']}");

        telegram.person(1001).sends("not wanted").forges(5, "anything");

        JsonNode updates = bot.call("getUpdates", "{}").get("result");
        assertThat(updates).hasSize(1);
        assertThat(updates.at("/0/callback_query/data").asString()).isEqualTo("anything");
        assertThat(updates.at("/0/callback_query/message/date").asInt()).isZero();
    }

    @Test
    void webhooksAreRefusedAndTakenAwayPolitely() {
        assertThat(bot.refusal("setWebhook", "{'url':'https://example.com'}"))
                .startsWith("400 Bad Request: this server");
        assertThat(bot.refusal("deleteWebhook", "{}")).isEqualTo("200 ");
        assertThat(bot.call("getWebhookInfo", "{}").at("/result/url").asString())
                .isEmpty();
    }

    @Test
    void aFaultOf429SaysHowLongToWait() {
        telegram.goesWrong(Fault.of(Fault.Kind.TOO_MANY_REQUESTS, 1).retryAfter(7));

        JsonNode refused = bot.call("getMe", "{}");

        assertThat(refused.at("/parameters/retry_after").asInt()).isEqualTo(7);
        assertThat(refused.get("description").asString()).isEqualTo("Too Many Requests: retry after 7");
        assertThat(bot.refusal("getMe", "{}")).isEqualTo("200 ");
    }

    @Test
    void aServerInTroubleAnswersWithAnErrorOrAPage() throws IOException {
        telegram.goesWrong(Fault.Kind.SERVER_ERROR, 1);
        telegram.goesWrong(Fault.Kind.HTML_PAGE, 1);

        assertThat(bot.refusal("getMe", "{}")).isEqualTo("500 Internal Server Error");
        assertThat(new String(bot.raw("getMe").body(), StandardCharsets.UTF_8)).startsWith("<html>");
    }

    @Test
    void aConnectionBreaksBeforeOrAfterTheDeed() {
        var owner = telegram.person(1001);
        telegram.goesWrong(Fault.Kind.DROP_BEFORE, 1);
        telegram.goesWrong(Fault.Kind.DROP_AFTER, 1);
        String hello = "{'chat_id':1001,'text':'hello'}";

        assertThatThrownBy(() -> bot.call("sendMessage", hello)).isInstanceOf(UncheckedIOException.class);
        assertThat(owner.messages()).isEmpty();
        assertThatThrownBy(() -> bot.call("sendMessage", hello)).isInstanceOf(UncheckedIOException.class);
        assertThat(owner.messages()).hasSize(1);
    }

    @Test
    void confirmedUpdatesComeAgainAndBatchesAreSwapped() {
        telegram.person(1001).sends("one").sends("two");
        List<Integer> fetched = ids(bot.call("getUpdates", "{}"));
        int beyond = fetched.get(1) + 1;
        telegram.goesWrong(Fault.Kind.REPEAT_UPDATES, 1);
        List<Integer> again = ids(bot.call("getUpdates", "{'offset':" + beyond + "}"));
        telegram.goesWrong(Fault.Kind.SWAP_UPDATES, 1);
        List<Integer> swapped = ids(bot.call("getUpdates", "{}"));

        assertThat(again).isEqualTo(fetched);
        assertThat(swapped).containsExactly(fetched.get(1), fetched.get(0));
    }

    private static List<Integer> ids(JsonNode answer) {
        return StreamSupport.stream(answer.get("result").spliterator(), false)
                .map(update -> update.get("update_id").asInt())
                .toList();
    }

    private static Bot startedAt(String time) {
        return new Bot("1:a", "bot", "Bot", Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
    }
}

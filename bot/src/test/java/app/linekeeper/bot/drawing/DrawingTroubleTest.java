package app.linekeeper.bot.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.FakeBotApi.Fault;
import app.linekeeper.bot.testing.RunningBot;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Positions;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
@ExtendWith(OutputCaptureExtension.class)
class DrawingTroubleTest {

    private static FakeBotApi api;
    private static RunningBot bot;
    private static final AtomicLong LAST_PERSON = new AtomicLong(100);

    @BeforeAll
    static void start() {
        api = new FakeBotApi();
        bot = RunningBot.against(api);
    }

    @AfterAll
    static void stop() {
        bot.close();
        api.close();
    }

    @Test
    void aScreenThatIsThereAlreadyCountsAsShown() {
        int live = begun(1);
        api.next("editmessagetext", Fault.answer(400, "Bad Request: message is not modified: specified new"));
        api.presses(1, live, "again");
        await().until(() -> seen(1) == 2);
        assertThat(api.calls("sendmessage", 1)).hasSize(1);
    }

    @Test
    void aMessageThatIsGoneIsReplacedByANewOne() {
        int live = begun(2);
        api.forgetMessage(live);
        api.presses(2, live, "again");
        await().until(() -> seen(2) == 2);
        assertThat(api.calls("sendmessage", 2)).hasSize(2);
        assertThat(bot.count("select message_id from dialogue_position where chat_id = 2"))
                .isGreaterThan(live);
    }

    @Test
    void markupThatTelegramDoesNotUnderstandIsSentPlain() {
        api.next("sendmessage", Fault.answer(400, "Bad Request: can't parse entities: unclosed tag"));
        api.types(3, "markup &amp; more");
        await().until(() -> seen(3) == 1);
        FakeBotApi.Call last = api.calls("sendmessage", 3).get(1);
        assertThat(last.text()).isEqualTo("markup & more");
        assertThat(last.json().has("parse_mode")).isFalse();
    }

    @Test
    void aPressThatIsTooOldIsNoTrouble() {
        int live = begun(4);
        api.next(
                "answercallbackquery", Fault.answer(400, "Bad Request: query is too old and response timeout expired"));
        api.presses(4, live, "again");
        await().until(() -> seen(4) == 2);
    }

    @Test
    void tooManyCallsWaitAsLongAsAskedAndThenShowTheScreenOfThen() {
        int live = begun(5);
        api.next("editmessagetext", Fault.tooMany(2));
        api.presses(5, live, "first");
        await().until(() -> api.calls("editmessagetext", 5).size() == 1);
        api.presses(5, live, "second");
        await().until(() -> seen(5) == 3);
        var edits = api.calls("editmessagetext", 5);
        Duration pause = Duration.ofNanos(edits.get(1).nanos() - edits.get(0).nanos());
        assertThat(pause).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(edits.get(1).text()).endsWith("second #3");
    }

    @Test
    void aPersonWhoBlockedTheBotIsNotDrawnForAgainAndAgain() {
        int live = begun(6);
        api.next("editmessagetext", Fault.answer(403, "Forbidden: bot was blocked by the user"));
        api.presses(6, live, "again");
        await().until(() -> seen(6) == 2);
        assertThat(bot.get(Showing.class).redrawBehind()).isZero();
    }

    static List<Fault> whatBefallsAnAnswer() {
        return List.of(
                Fault.tooMany(1),
                Fault.html(502),
                Fault.answer(500, "Internal Server Error"),
                Fault.droppedBefore(),
                Fault.droppedAfter(),
                Fault.brokenOff());
    }

    @ParameterizedTest
    @MethodSource("whatBefallsAnAnswer")
    void anAnswerToAPressIsRepeatedWithItsHintUntilItArrives(Fault fault) {
        long person = LAST_PERSON.incrementAndGet();
        int live = begun(person);
        api.next("answercallbackquery", fault, fault);
        String press = "cb" + api.presses(person, live, "old");
        await().until(() -> answers(press).size() == 3);
        assertThat(answers(press)).extracting(FakeBotApi.Call::text).containsOnly("Out of date");
    }

    @Test
    void anAnswerThatTelegramRefusesIsNotRepeated() {
        int live = begun(12);
        api.next("answercallbackquery", Fault.answer(400, "Bad Request: query is too old"));
        String press = "cb" + api.presses(12, live, "again");
        await().until(() -> seen(12) == 2);
        assertThat(bot.get(Showing.class).isSettled()).isTrue();
        assertThat(answers(press)).hasSize(1);
    }

    @Test
    void anAnswerThatWouldComeTooLateIsNotRepeated() {
        int live = begun(13);
        api.next("answercallbackquery", Fault.tooMany(16));
        String press = "cb" + api.presses(13, live, "again");
        await().until(() -> seen(13) == 2);
        await().until(() -> bot.get(Showing.class).isSettled());
        assertThat(answers(press)).hasSize(1);
    }

    @Test
    void aHintIsTheAnswerToThePress() {
        int live = begun(7);
        api.presses(7, live, "old");
        await().until(() -> seen(7) == 2);
        assertThat(api.calls("answercallbackquery"))
                .anyMatch(call -> call.text().equals("Out of date"));
    }

    @Test
    void aHintThatIsTooLongIsCutBetweenTwoSigns() {
        int live = begun(14);
        String press = "cb" + api.presses(14, live, "long");
        await().until(() -> !answers(press).isEmpty());
        assertThat(answers(press).get(0).text()).isEqualTo("x".repeat(199));
    }

    @Test
    void aScreenWhoseFateIsUnknownIsDrawnAgain() {
        int live = begun(8);
        api.next("editmessagetext", Fault.droppedAfter());
        api.presses(8, live, "again");
        await().until(() -> api.calls("editmessagetext", 8).size() == 1);
        await().pollInterval(Duration.ofMillis(500)).until(() -> {
            bot.get(Showing.class).redrawBehind();
            return seen(8) == 2;
        });
        assertThat(api.calls("sendmessage", 8)).as("nothing was sent twice").hasSize(1);
    }

    @Test
    void aDialogueWhoseTurnIsBeingDecidedIsNotWaitedFor() {
        begun(11);
        bot.get(JdbcTemplate.class)
                .update(
                        "update dialogue_position set screen = 2, updated_at = ? where chat_id = 11",
                        OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1));
        new TransactionTemplate(bot.get(PlatformTransactionManager.class)).executeWithoutResult(turn -> {
            bot.get(Positions.class).lock(new ChatKey(11, 11));
            assertThat(CompletableFuture.runAsync(() -> bot.get(Showing.class).redrawBehind()))
                    .succeedsWithin(Duration.ofMillis(1500));
            assertThat(api.calls("editmessagetext", 11)).isEmpty();
        });
        bot.get(Showing.class).redrawBehind();
        await().until(() -> seen(11) == 2);
    }

    @Test
    void pressesThatComeFasterThanTheyAreDrawnEndWithTheNewestScreen() {
        int live = begun(9);
        for (int n = 0; n < 40; n++) {
            api.presses(9, live, "p" + n);
        }
        await().until(() -> seen(9) == 41);
        var edits = api.calls("editmessagetext", 9);
        assertThat(edits.get(edits.size() - 1).text()).endsWith("p39 #41");
        assertThat(api.calls("answercallbackquery").stream()
                        .filter(call -> call.nanos() > 0)
                        .count())
                .isGreaterThanOrEqualTo(40);
    }

    @Test
    void neitherTokenNorTextReachesTheLog(CapturedOutput output) {
        int live = begun(10);
        api.next("editmessagetext", Fault.html(500));
        api.presses(10, live, "confidential");
        await().until(() -> api.calls("editmessagetext", 10).size() == 1);
        assertThat(output).doesNotContain("a-secret-that-must-not-show").doesNotContain("confidential");
    }

    private static List<FakeBotApi.Call> answers(String press) {
        return api.calls("answercallbackquery").stream()
                .filter(call -> call.json().path("callback_query_id").asText().equals(press))
                .toList();
    }

    private static int begun(long person) {
        api.types(person, "hello");
        await().until(() -> seen(person) == 1);
        return (int) bot.count("select message_id from dialogue_position where chat_id = ?", person);
    }

    private static long seen(long person) {
        return bot.count("select coalesce(max(seen), 0) from dialogue_position where chat_id = ?", person);
    }
}

package app.linekeeper.bot.broadcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.Echoes;
import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.FakeBotApi.Call;
import app.linekeeper.bot.testing.FakeBotApi.Fault;
import app.linekeeper.bot.testing.RunningBot;
import app.linekeeper.bot.testing.StrictPace;
import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Deliveries;
import app.linekeeper.domain.broadcast.Broadcast;
import app.linekeeper.domain.broadcast.BroadcastCounts;
import app.linekeeper.domain.broadcast.BroadcastId;
import app.linekeeper.domain.broadcast.BroadcastState;
import app.linekeeper.domain.testing.TestDatabase;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
class BroadcastSendingTest {

    private static final Duration LONG = Duration.ofSeconds(90);
    private static final String TEXT = "We raise prices";

    private FakeBotApi api;
    private String database;
    private RunningBot bot;
    private Campaign campaign;

    @BeforeEach
    void start() {
        api = new FakeBotApi();
        database = TestDatabase.freshUrl();
        bot = RunningBot.on(database, api.address());
        campaign = Campaign.on(bot);
    }

    @AfterEach
    void stop() {
        bot.close();
        api.close();
    }

    @Test
    void everybodyGetsItOnceNoFasterThanTelegramTakesAndWhoPressesIsAnsweredMeanwhile() {
        StrictPace pace = new StrictPace();
        api.keepsTo(pace);
        campaign.onlyTo(1_000, 120);
        BroadcastId id = campaign.starts(TEXT);
        await().atMost(LONG).until(() -> !broadcast().isEmpty());
        api.types(1, "a press while it runs");
        tell(1_000, "a notice to somebody who gets it, too");
        tell(2, "a notice to somebody else");
        await().atMost(LONG).until(() -> campaign.isOver(id));

        assertThat(broadcast().stream().map(Call::chat))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(1_000, 1_120).boxed().toList());
        assertThat(pace.mostInASecond()).isLessThanOrEqualTo(30);
        assertThat(pace.refused()).isZero();
        assertThat(campaign.card(id).counts()).isEqualTo(new BroadcastCounts(120, 120, 0, 0, 0));
        long last = broadcast().get(119).nanos();
        assertThat(first(1)).as("the answer to a press").isLessThan(last);
        assertThat(first(2)).as("a notice").isLessThan(last);
        await().atMost(LONG).until(() -> api.calls("sendmessage", 1_000).size() == 2);
    }

    @Test
    void aPauseAndAStopTakeEffectAtOnceHoweverManyAreLeft() {
        campaign.onlyTo(2_000, 300);
        BroadcastId id = campaign.starts(TEXT);
        await().atMost(LONG).until(() -> broadcast().size() > 5);
        campaign.pauses(id);
        await().atMost(LONG).until(() -> campaign.waiting() == 0);
        int sent = broadcast().size();
        assertThat(sent).as("sent before the pause").isLessThan(100);
        campaign.goesOn(id);
        await().atMost(LONG).until(() -> broadcast().size() > sent + 5);
        campaign.stops(id);
        await().atMost(LONG).until(() -> campaign.waiting() == 0);

        assertThat(broadcast()).hasSizeLessThan(250);
        assertThat(broadcast().stream().map(Call::chat)).doesNotHaveDuplicates();
        await().atMost(LONG)
                .until(() -> campaign.card(id).counts().sent() == broadcast().size());
        assertThat(campaign.card(id).state()).isEqualTo(BroadcastState.STOPPED);
    }

    @Test
    void whoBlockedTheBotIsCountedAndGetsNothingMore() {
        campaign.onlyTo(3_000, 3);
        api.next("sendmessage", Fault.answer(403, "Forbidden: bot was blocked by the user"));
        BroadcastId first = campaign.starts(TEXT);
        await().atMost(LONG).until(() -> campaign.isOver(first));
        assertThat(campaign.card(first).counts()).isEqualTo(new BroadcastCounts(3, 2, 1, 0, 0));
        BroadcastId second = campaign.starts(TEXT);
        await().atMost(LONG).until(() -> campaign.isOver(second));
        assertThat(campaign.card(second).counts().recipients()).isEqualTo(2);
    }

    @Test
    void whereNobodyKnowsWhetherItArrivedItIsNotSentAgain() {
        campaign.onlyTo(4_000, 4);
        api.next("sendmessage", Fault.droppedAfter(), Fault.html(502), Fault.brokenOff());
        BroadcastId id = campaign.starts(TEXT);
        await().atMost(LONG).until(() -> campaign.isOver(id));

        assertThat(campaign.card(id).counts()).isEqualTo(new BroadcastCounts(4, 1, 0, 3, 0));
        assertThat(broadcast()).hasSize(4);
    }

    @Test
    void aStormOf429CostsNobodyTheMessageAndTelegramIsNotPestered() {
        campaign.onlyTo(5_000, 60);
        api.next("sendmessage", Collections.nCopies(30, Fault.tooMany(2)).toArray(Fault[]::new));
        BroadcastId id = campaign.starts(TEXT);
        await().atMost(LONG).until(() -> campaign.isOver(id));

        assertThat(campaign.card(id).counts()).isEqualTo(new BroadcastCounts(60, 60, 0, 0, 0));
        List<Call> refused = broadcast().subList(0, 30);
        // while it is asked to wait only what was under way already is sent: eight couriers at a time
        assertThat(Duration.ofNanos(refused.get(29).nanos() - refused.get(0).nanos()))
                .isGreaterThan(Duration.ofSeconds(4));
    }

    @Test
    void aChatThatIsNoPersonsOwnIsPassedOverAndTheOthersGetIt() {
        campaign.onlyTo(6_000, 3);
        api.next(
                "sendmessage",
                Collections.nCopies(
                                5,
                                new Fault(
                                        400,
                                        "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was"
                                                + " upgraded to a supergroup chat\",\"parameters\":"
                                                + "{\"migrate_to_chat_id\":-100123}}",
                                        false,
                                        false))
                        .toArray(Fault[]::new));
        BroadcastId id = campaign.starts(TEXT);
        await().atMost(LONG).until(() -> {
            hurry();
            return campaign.isOver(id);
        });
        BroadcastCounts counts = campaign.card(id).counts();
        assertThat(counts.sent() + counts.failed()).isEqualTo(3);
        assertThat(counts.failed()).isLessThanOrEqualTo(1);
        assertThat(api.calls("sendmessage")).noneMatch(call -> call.chat() < 0);
    }

    @Test
    void whenTelegramWasAwayItGoesOnAndWasNotLost() {
        int port = api.port();
        campaign.onlyTo(7_000, 80);
        BroadcastId id = campaign.starts(TEXT);
        await().atMost(LONG).until(() -> broadcast().size() > 5);
        List<Call> before = List.copyOf(broadcast());
        api.close();
        await().atMost(LONG)
                .until(() -> bot.count("select count(*) from courier_task where consecutive_failures > 0") > 0);
        bot.get(JdbcTemplate.class).update("update courier_task set consecutive_failures = 40 where picked = false");
        api = new FakeBotApi(port);
        await().atMost(LONG).until(() -> {
            hurry();
            return campaign.isOver(id);
        });

        Broadcast card = campaign.card(id);
        assertThat(card.counts().sent() + card.counts().unsure()).isEqualTo(80);
        assertThat(card.counts().unsure()).as("under way when it went").isLessThanOrEqualTo(8);
        assertThat(before.size() + broadcast().size()).isLessThanOrEqualTo(80);
    }

    @Test
    void twoNodesSendItTogetherAndNobodyGetsItTwiceAlsoWhenOneStops() {
        campaign.onlyTo(9_000, 150);
        BroadcastId id;
        try (RunningBot second = RunningBot.on(database, api.address(), "--linekeeper.node=second")) {
            // whoever starts removes the operators that its settings do not name
            campaign = Campaign.on(bot);
            id = campaign.starts(TEXT);
            await().atMost(LONG).until(() -> broadcast().size() > 50);
        }
        await().atMost(LONG).until(() -> campaign.isOver(id));
        assertThat(broadcast().stream().map(Call::chat)).doesNotHaveDuplicates();
        assertThat(campaign.card(id).counts().sent()).isEqualTo(broadcast().size());
        assertThat(campaign.card(id).counts().done()).isEqualTo(150);
    }

    @Test
    void aNoticeBringsTheScreenWithItAndABroadcastDoesNot() {
        campaign.onlyTo(8_000, 1);
        BroadcastId id = campaign.starts(TEXT);
        await().atMost(LONG).until(() -> campaign.isOver(id));
        tell(8_000, "a notice");
        await().atMost(LONG).until(() -> bot.conversations().arrivals().equals(List.of("passed 8000", "arrived 8000")));
    }

    private void tell(long person, String words) {
        new TransactionTemplate(bot.get(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> bot.get(Deliveries.class).send(new ChatKey(person, person), Echoes.of(words)));
    }

    private void hurry() {
        bot.get(JdbcTemplate.class)
                .update("update courier_task set execution_time = current_timestamp where picked = false");
    }

    private List<Call> broadcast() {
        return api.calls("sendmessage").stream()
                .filter(call -> call.text().equals(TEXT))
                .toList();
    }

    private long first(long chat) {
        return api.calls("sendmessage", chat).get(0).nanos();
    }
}

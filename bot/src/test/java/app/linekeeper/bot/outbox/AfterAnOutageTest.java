package app.linekeeper.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.FakeBotApi.Fault;
import app.linekeeper.bot.testing.RunningBot;
import app.linekeeper.domain.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("database")
class AfterAnOutageTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration AT_MOST_TWO_MINUTES = Duration.ofMinutes(2);

    private static int port;
    private static RunningBot bot;
    private static Mailbox mailbox;

    @BeforeAll
    static void start() {
        try (FakeBotApi once = new FakeBotApi()) {
            port = once.port();
        }
        bot = RunningBot.on(TestDatabase.freshUrl(), "http://127.0.0.1:" + port);
        mailbox = new Mailbox(bot);
    }

    @AfterAll
    static void stop() {
        bot.close();
    }

    @Test
    void howeverLongTelegramIsAwayCouriersGoAgainWithinTwoMinutesAndAtOnceWhenItIsBack() {
        mailbox.say(1, "to one");
        mailbox.say(2, "to another");
        awaitRest(1);
        bot.get(JdbcTemplate.class).update("update courier_task set consecutive_failures = 40 where picked = false");
        mailbox.hurry();
        await().atMost(LONG)
                .until(() -> bot.count("select count(*) from courier_task where consecutive_failures > 40") == 2);
        assertThat(Duration.between(Instant.now(), goesAgain(1)))
                .isBetween(Duration.ofSeconds(10), AT_MOST_TWO_MINUTES);

        try (FakeBotApi api = new FakeBotApi(port)) {
            await().atMost(Duration.ofSeconds(10)).until(() -> mailbox.waiting(1) + mailbox.waiting(2) == 0);
            assertThat(api.calls("sendmessage", 1)).hasSize(1);
            assertThat(api.calls("sendmessage", 2)).hasSize(1);
        }
    }

    @Test
    void aNoticeIsNotGivenUpWhileTelegramStumblesWhateverItIsAsked() {
        try (FakeBotApi api = new FakeBotApi(port)) {
            api.next("sendmessage", Fault.html(502));
            api.next("getme", Collections.nCopies(5, Fault.html(502)).toArray(Fault[]::new));
            mailbox.say(3, "not lost");
            await().atMost(LONG).until(() -> {
                mailbox.hurry();
                return api.calls("sendmessage", 3).size() == 2;
            });
            await().until(() -> mailbox.inState(3, "SENT") == 1);
        }
    }

    @Test
    void whoIsAskedByTelegramToWaitIsNotBroughtForward() {
        try (FakeBotApi api = new FakeBotApi(port)) {
            api.next("sendmessage", Fault.tooMany(100));
            mailbox.say(4, "later");
            await().until(() -> api.calls("sendmessage", 4).size() == 1);
        }
        mailbox.say(5, "while nobody is there");
        awaitRest(5);
        try (FakeBotApi api = new FakeBotApi(port)) {
            await().atMost(Duration.ofSeconds(10)).until(() -> mailbox.waiting(5) == 0);
            assertThat(Duration.between(Instant.now(), goesAgain(4))).isGreaterThan(Duration.ofSeconds(50));
            assertThat(api.calls("sendmessage", 4)).isEmpty();
        }
    }

    private static void awaitRest(long chat) {
        await().atMost(LONG).until(() -> bot.count("""
                select count(*) from courier_task
                where task_instance = ? and consecutive_failures > 0 and picked = false
                """, Long.toString(chat)) == 1);
    }

    private static Instant goesAgain(long chat) {
        return bot.get(JdbcTemplate.class)
                .queryForObject(
                        "select execution_time from courier_task where task_instance = ?",
                        OffsetDateTime.class,
                        Long.toString(chat))
                .toInstant();
    }
}

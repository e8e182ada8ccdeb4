package app.linekeeper.bot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.RunningBot;
import app.linekeeper.domain.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("database")
class StopAndStartTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Test
    void aStopInTheMiddleLosesNothingAndTakesNothingTwice() {
        String database = TestDatabase.freshUrl();
        try (FakeBotApi api = new FakeBotApi()) {
            try (RunningBot first = RunningBot.on(database, api.address())) {
                for (int n = 0; n < 300; n++) {
                    api.types(1 + n % 3, "t" + n);
                }
                await().until(() -> first.count("select count(*) from incoming_update where state = 'DONE'") > 20);
            }
            try (RunningBot second = RunningBot.on(database, api.address())) {
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> second.count("select count(*) from incoming_update where state = 'DONE'") == 300);
                for (int person = 1; person <= 3; person++) {
                    assertThat(facts(second, person)).isEqualTo(expected(300, person));
                }
                await().until(() -> second.count("select count(*) from dialogue_position where seen = screen") == 3);
            }
        }
    }

    @Test
    void whatIsLeftIsTakenUpInOrderHoweverMuchItIs() {
        String database = TestDatabase.freshUrl();
        try (FakeBotApi api = new FakeBotApi()) {
            try (RunningBot first = RunningBot.on(database, api.address())) {
                first.conversations().hold("t0");
                for (int n = 0; n < 1500; n++) {
                    api.types(1 + n % 3, "t" + n);
                }
                await().atMost(LONG).until(() -> first.count("select count(*) from incoming_update") == 1500);
                first.conversations().letGo("t0");
            }
            try (RunningBot second = RunningBot.on(database, api.address())) {
                assertThat(second.count("select count(*) from incoming_update where state = 'NEW'"))
                        .isGreaterThan(300);
                await().atMost(LONG)
                        .until(() -> second.count("select count(*) from incoming_update where state = 'DONE'") == 1500);
                for (int person = 1; person <= 3; person++) {
                    assertThat(facts(second, person)).isEqualTo(expected(1500, person));
                }
            }
        }
    }

    @Test
    void anUpdateThatCannotBeReadAnyMoreIsSetAsideAndTheNextOnesAreTaken() {
        String database = TestDatabase.freshUrl();
        try (FakeBotApi api = new FakeBotApi()) {
            try (RunningBot first = RunningBot.on(database, api.address())) {
                first.get(JdbcTemplate.class).update("""
                        insert into incoming_update (update_id, body, received_at) values (7, '{"broken', current_timestamp)
                        """);
            }
            try (RunningBot second = RunningBot.on(database, api.address())) {
                api.types(1, "hello");
                await().atMost(LONG).until(() -> api.calls("sendmessage", 1).size() == 1);
                await().until(() ->
                        second.count("select count(*) from incoming_update where update_id = 7 and state = 'ASIDE'")
                                == 1);
            }
        }
    }

    @Test
    void aScreenNotSentBeforeACrashIsDrawnAtTheStart() {
        String database = TestDatabase.freshUrl();
        try (FakeBotApi api = new FakeBotApi()) {
            try (RunningBot first = RunningBot.on(database, api.address())) {
                api.types(1, "hello");
                await().until(() -> first.count("select count(*) from dialogue_position where seen = 1") == 1);
                // what a crash between commit and send leaves behind
                first.get(JdbcTemplate.class)
                        .update(
                                "update dialogue_position set screen = 2, updated_at = ?",
                                OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(1));
            }
            try (RunningBot second = RunningBot.on(database, api.address())) {
                await().until(() -> second.count("select count(*) from dialogue_position where seen = 2") == 1);
                assertThat(api.calls("editmessagetext", 1)).hasSize(1);
            }
        }
    }

    @Test
    void aBotThatHasItsDatabaseToItselfDoesNotWaitForTheLeaseOfOneThatWasKilled(@TempDir Path folder) {
        String file = "jdbc:h2:file:" + folder.resolve("bot")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (FakeBotApi api = new FakeBotApi()) {
            try (RunningBot first = RunningBot.on(file, api.address())) {
                heldForAnHourBy("somebody/else", first);
            }
            try (RunningBot second = RunningBot.on(file, api.address())) {
                await().until(() -> second.get(PollWatch.class).isAsking());
            }
        }
    }

    @Test
    void aNodeThatWasKilledTakesItsOwnLeaseBackAtOnce() {
        String database = TestDatabase.freshUrl();
        try (FakeBotApi api = new FakeBotApi()) {
            try (RunningBot first = RunningBot.on(database, api.address(), "--linekeeper.node=here")) {
                heldForAnHourBy("here/12345678", first);
            }
            try (RunningBot second = RunningBot.on(database, api.address(), "--linekeeper.node=here")) {
                await().atMost(Duration.ofSeconds(2))
                        .until(() -> second.get(PollWatch.class).isAsking());
            }
        }
    }

    @Test
    void aNodeThatStandsByForOneThatShowsNoLifeIsNotUp() {
        String database = TestDatabase.freshUrl();
        try (FakeBotApi api = new FakeBotApi()) {
            try (RunningBot first = RunningBot.on(database, api.address())) {
                heldForAnHourBy("gone/12345678", first);
            }
            try (RunningBot second = RunningBot.on(database, api.address())) {
                await().until(() -> health(second).getDetails().containsKey("node"));
                assertThat(health(second).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
                assertThat(health(second).getDetails())
                        .containsEntry("node", "gone")
                        .containsKey("since");
            }
        }
    }

    @Test
    void whileOneNodePollsAnotherStandsByAndTakesOver() {
        String database = TestDatabase.freshUrl();
        try (FakeBotApi api = new FakeBotApi()) {
            RunningBot first = RunningBot.on(database, api.address(), "--linekeeper.node=first");
            await().until(() -> !api.calls("getupdates").isEmpty());
            try (RunningBot second = RunningBot.on(database, api.address(), "--linekeeper.node=second")) {
                await().until(() -> health(second).getStatus().equals(Status.UP));
                assertThat(health(second).getDetails()).containsEntry("node", "first");
                assertThat(second.get(PollWatch.class).isAsking()).isFalse();
                first.close();
                api.types(1, "to the second");
                await().until(() -> api.calls("sendmessage", 1).size() == 1);
                await().until(() -> health(second).getStatus().equals(Status.UP));
                assertThat(health(second).getDetails()).doesNotContainKey("node");
            }
        }
    }

    private static Health health(RunningBot bot) {
        return bot.named("pollingHealthIndicator", HealthIndicator.class).health();
    }

    /** What the kill of another process leaves behind. */
    private static void heldForAnHourBy(String holder, RunningBot bot) {
        await().until(() -> bot.get(PollWatch.class).isAsking());
        JdbcTemplate jdbc = bot.get(JdbcTemplate.class);
        jdbc.update("delete from shedlock");
        jdbc.update(
                "insert into shedlock (name, locked_by, locked_at, lock_until) values ('telegram-updates', ?, ?, ?)",
                holder,
                OffsetDateTime.now(ZoneOffset.UTC),
                OffsetDateTime.now(ZoneOffset.UTC).plusHours(1));
    }

    private static String facts(RunningBot bot, long person) {
        return bot.get(JdbcTemplate.class)
                .queryForObject("select facts from dialogue_position where chat_id = ?", String.class, person);
    }

    private static String expected(int updates, int person) {
        return IntStream.range(0, updates)
                .filter(n -> 1 + n % 3 == person)
                .mapToObj(n -> "t" + n)
                .collect(Collectors.joining(","));
    }
}

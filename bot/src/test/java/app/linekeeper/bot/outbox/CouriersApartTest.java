package app.linekeeper.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.linekeeper.bot.testing.FakeBotApi;
import app.linekeeper.bot.testing.RunningBot;
import app.linekeeper.domain.testing.TestDatabase;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

@Tag("database")
class CouriersApartTest {

    /** Calls hang for half a minute and more before they are given up. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static final int MORE_THAN_THREADS = 40;

    @Test
    void whileCallsToTelegramHangAnActivationRunsAtOnce() {
        try (FakeBotApi api = new FakeBotApi();
                RunningBot bot = RunningBot.against(api)) {
            api.hold("sendmessage");
            for (long person = 1; person <= MORE_THAN_THREADS; person++) {
                new Mailbox(bot).say(person, "to somebody");
            }
            await().until(() -> api.calls("sendmessage").size() >= 4);

            TaskInstance<Void> activation =
                    new TaskInstance<>("activation", UUID.randomUUID().toString());
            bot.get(Scheduler.class).scheduleIfNotExists(activation, Instant.now());

            await().atMost(SOON).until(() -> bot.count("""
                    select count(*) from scheduled_tasks where task_instance = ? and last_failure is null
                    """, activation.getId()) == 0);
            api.letGo("sendmessage");
        }
    }

    @Test
    void whileOtherJobsHangMessagesArriveAtOnce() {
        try (FakeBotApi api = new FakeBotApi();
                RunningBot bot = RunningBot.on(
                        TestDatabase.freshUrl(),
                        api.address(),
                        "--spring.main.sources=" + HangingJobs.class.getName())) {
            for (int n = 0; n < MORE_THAN_THREADS; n++) {
                bot.get(Scheduler.class)
                        .scheduleIfNotExists(new TaskInstance<>("hanging", Integer.toString(n)), Instant.now());
            }
            await().until(() -> HangingJobs.BEGUN.getCount() == 0);
            new Mailbox(bot).say(1, "all the same");
            await().atMost(SOON).until(() -> api.calls("sendmessage", 1).size() == 1);
            HangingJobs.END.complete(null);
        }
    }

    @Test
    void aMessageUnderWayWhenTheBotIsToldToStopArrivesAfterTheNextStart() {
        String database = TestDatabase.freshUrl();
        try (FakeBotApi api = new FakeBotApi()) {
            RunningBot first = RunningBot.on(database, api.address(), "--db-scheduler.shutdown-max-wait=1s");
            api.hold("sendmessage");
            new Mailbox(first).say(1, "on its way");
            await().until(() -> api.calls("sendmessage", 1).size() == 1);
            Instant told = Instant.now();
            first.close();
            assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofSeconds(10));
            api.letGo("sendmessage");
            try (RunningBot second = RunningBot.on(database, api.address())) {
                await().atMost(Duration.ofSeconds(20)).until(() -> new Mailbox(second).inState(1, "SENT") == 1);
                assertThat(api.calls("sendmessage", 1)).hasSize(2);
            }
        }
    }

    /** Jobs that take every thread they can get. */
    static class HangingJobs {

        static final CountDownLatch BEGUN = new CountDownLatch(4);
        static final CompletableFuture<Void> END = new CompletableFuture<>();

        @Bean
        Task<Void> hanging() {
            return Tasks.oneTime("hanging").execute((instance, context) -> {
                BEGUN.countDown();
                END.join();
            });
        }
    }
}

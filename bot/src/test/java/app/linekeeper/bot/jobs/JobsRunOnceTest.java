package app.linekeeper.bot.jobs;

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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;

@Tag("database")
class JobsRunOnceTest {

    private static final int JOBS = 16;

    @Test
    void aJobThatWaitsLongForAThreadIsNotTakenForDeadAndRunsOnce() {
        try (FakeBotApi api = new FakeBotApi();
                RunningBot bot = RunningBot.on(
                        TestDatabase.freshUrl(),
                        api.address(),
                        "--db-scheduler.heartbeat-interval=500ms",
                        "--spring.main.sources=" + SlowJobs.class.getName())) {
            Instant begun = Instant.now();
            for (int n = 0; n < JOBS; n++) {
                bot.get(Scheduler.class).scheduleIfNotExists(new TaskInstance<>("slow", Integer.toString(n)), begun);
            }
            // four heartbeats missed, and time for somebody to notice
            OffsetDateTime dead = begun.plusSeconds(6).atOffset(ZoneOffset.UTC);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> bot.count("select count(*) from scheduled_tasks where last_heartbeat > ?", dead) > 0);
            SlowJobs.END.complete(null);
            await().until(() -> bot.count("select count(*) from scheduled_tasks where task_name = 'slow'") == 0);
            assertThat(SlowJobs.RUN).hasSize(JOBS).doesNotHaveDuplicates();
        }
    }

    /** Jobs that last until they are told to end. */
    static class SlowJobs {

        static final List<String> RUN = new CopyOnWriteArrayList<>();
        static final CompletableFuture<Void> END = new CompletableFuture<>();

        @Bean
        Task<Void> slow() {
            return Tasks.oneTime("slow").execute((instance, context) -> {
                RUN.add(instance.getId());
                END.join();
            });
        }
    }
}

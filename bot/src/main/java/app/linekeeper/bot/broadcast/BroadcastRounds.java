package app.linekeeper.bot.broadcast;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that goes round after round until every broadcast is through, stopped or paused. */
@Configuration(proxyBeanMethods = false)
class BroadcastRounds {

    static final String NAME = "broadcast";

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

    @Bean
    Task<Void> broadcast(BroadcastRound round, Clock clock) {
        return Tasks.custom(NAME, Void.class)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AFTER_A_FAILURE))
                .execute((instance, context) -> round.go()
                        ? (complete, operations) ->
                                operations.reschedule(complete, clock.instant().plus(PAUSE))
                        : new CompletionHandler.OnCompleteRemove<>());
    }
}

package app.linekeeper.bot.statements;

import app.linekeeper.conversations.SentStatementId;
import app.linekeeper.domain.bank.LoadingStatement;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the jobs about statements do. */
@Component
class StatementRounds {

    static final String LOAD = "statement";

    private static final Logger log = LoggerFactory.getLogger(StatementRounds.class);
    private static final Duration FIRST_REST = Duration.ofSeconds(5);
    /** 5, 10, 20 and on to 160 seconds. */
    private static final int RESTS_THAT_GROW = 6;

    private static final Duration LONGEST_REST = Duration.ofMinutes(5);

    private final StatementIntake intake;
    private final LoadingStatement loading;

    StatementRounds(StatementIntake intake, LoadingStatement loading) {
        this.intake = intake;
        this.loading = loading;
    }

    /** Loads one that was sent, by whichever node is there, until it is through. */
    Task<Void> load() {
        return Tasks.custom(LOAD, Void.class)
                .onDeadExecutionRevive()
                .onFailure(FailureHandler.<Void>maxRetries(RESTS_THAT_GROW)
                        .withBackoff(FIRST_REST, 2)
                        .then(new FailureHandler.OnFailureRetryLater<>(LONGEST_REST), failed -> {}))
                .execute((instance, context) -> {
                    telling(
                            "statement " + instance.getId(),
                            () -> intake.load(SentStatementId.parse(instance.getId())));
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }

    /** Matches and posts what a stop has left, and what could not be posted when it came. */
    Task<Void> rest() {
        return Tasks.recurring("statement-rest", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> telling("what statements have left", loading::goOn));
    }

    private static void telling(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            log.warn("{} is tried again later", what, failed);
            throw failed;
        }
    }
}

package app.linekeeper.bot.packs;

import app.linekeeper.domain.pack.ForgettingPacks;
import app.linekeeper.domain.pack.PackId;
import app.linekeeper.domain.pack.Packing;
import app.linekeeper.domain.persistence.Outage;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the jobs about packs do. */
@Component
class PackRounds {

    static final String MAKE = "pack";

    private static final Logger log = LoggerFactory.getLogger(PackRounds.class);
    private static final Duration FIRST_REST = Duration.ofSeconds(10);
    /** 10, 20 and on to 80 seconds. */
    private static final int TRIED_AGAIN = 4;

    private static final Duration LONGEST_REST = Duration.ofMinutes(5);
    private static final Duration FORGETTING = Duration.ofHours(1);

    private final Packing packing;
    private final ForgettingPacks forgetting;

    PackRounds(Packing packing, ForgettingPacks forgetting) {
        this.packing = packing;
        this.forgetting = forgetting;
    }

    /** Makes one, by whichever node is there. What fails a few times by itself is given up; an outage is waited out. */
    Task<Void> make() {
        return Tasks.custom(MAKE, Void.class)
                .onDeadExecutionRevive()
                .onFailure(FailureHandler.<Void>maxRetries(TRIED_AGAIN)
                        .withBackoff(FIRST_REST, 2)
                        .then(new FailureHandler.OnFailureRetryLater<>(LONGEST_REST), failed -> {}))
                .execute((instance, context) -> {
                    make(PackId.parse(instance.getId()), context);
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }

    /** Drops the files of old packs. */
    Task<Void> forget() {
        return Tasks.recurring("pack-forget", FixedDelay.of(FORGETTING))
                .execute((instance, context) -> forgetting.old());
    }

    private void make(PackId pack, ExecutionContext context) {
        try {
            packing.make(pack);
        } catch (RuntimeException failed) {
            log.warn("pack {} could not be made", pack, failed);
            if (Outage.isBehind(failed) || context.getExecution().consecutiveFailures < TRIED_AGAIN) {
                throw failed;
            }
            packing.giveUp(pack);
        }
    }
}

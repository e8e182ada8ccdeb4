package app.linekeeper.bot.sheets;

import app.linekeeper.conversations.SentRequisitesId;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the job about files with requisites does. */
@Component
public class SheetRounds {

    private static final String READ = "requisites-file";
    private static final Logger log = LoggerFactory.getLogger(SheetRounds.class);
    private static final Duration FIRST_REST = Duration.ofSeconds(2);
    /** 2, 4, 8 and on to 64 seconds; whoever waits longer has sent the text. */
    private static final int RESTS = 6;

    private final SheetReading reading;

    SheetRounds(SheetReading reading) {
        this.reading = reading;
    }

    /** The job that reads one. */
    public TaskInstance<Void> of(SentRequisitesId id) {
        return new TaskInstance<>(READ, id.toString());
    }

    /** Reads one that was sent, by whichever node is there, until it is through. */
    public Task<Void> read() {
        return Tasks.custom(READ, Void.class)
                .onDeadExecutionRevive()
                .onFailure(FailureHandler.<Void>maxRetries(RESTS)
                        .withBackoff(FIRST_REST, 2)
                        .then(new FailureHandler.OnFailureRetryLater<>(Duration.ofMinutes(5)), failed -> {}))
                .execute((instance, context) -> {
                    read(SentRequisitesId.parse(instance.getId()));
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }

    private void read(SentRequisitesId id) {
        try {
            reading.read(id);
        } catch (RuntimeException failed) {
            log.warn("file with requisites {} is tried again later", id, failed);
            throw failed;
        }
    }
}

package app.linekeeper.bot.jobs;

import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.CardQueue;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.springframework.stereotype.Component;

/** One job for each attempt whose provider is to be asked now. */
@Component
class CardsToAsk implements CardQueue {

    private final Scheduling scheduling;

    CardsToAsk(Scheduling scheduling) {
        this.scheduling = scheduling;
    }

    @Override
    public void soon(AttemptId attempt) {
        scheduling.afterCommit(new TaskInstance<>(CardJobs.NAME, attempt.toString()));
    }
}

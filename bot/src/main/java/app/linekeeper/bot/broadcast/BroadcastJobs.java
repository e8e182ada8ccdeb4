package app.linekeeper.bot.broadcast;

import app.linekeeper.bot.jobs.Scheduling;
import app.linekeeper.domain.broadcast.BroadcastReleased;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Orders the rounds of a broadcast that was started, or goes on: with it, and as soon as that is committed. */
@Component
class BroadcastJobs {

    private final Scheduling scheduling;

    BroadcastJobs(Scheduling scheduling) {
        this.scheduling = scheduling;
    }

    /** Always a job of its own: one that is there already may have seen nothing to do, and be about to end. */
    @EventListener
    void on(BroadcastReleased released) {
        scheduling.afterCommit(
                new TaskInstance<>(BroadcastRounds.NAME, released.broadcast() + "/" + UUID.randomUUID()));
    }
}

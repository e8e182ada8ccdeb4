package app.linekeeper.bot.outbox;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;

/** One courier a chat: a job that sends what waits for the chat, in order, and is gone when nothing waits. */
final class Couriers {

    private static final String NAME = "courier";
    private static final int CHATS_AT_ONCE = 500;

    private static final Duration FIRST_REST = Duration.ofSeconds(2);
    /** 2, 4, 8, 16 and 32 seconds. */
    private static final int RESTS_THAT_GROW = 5;

    private static final Duration LONGEST_REST = Duration.ofMinutes(1);

    private Couriers() {}

    /** The courier of a chat, as a job to be scheduled. */
    static TaskInstance<Void> of(long chatId) {
        return new TaskInstance<>(NAME, Long.toString(chatId));
    }

    static Task<Void> rounds(Courier courier, Clock clock) {
        return Tasks.custom(NAME, Void.class)
                .onDeadExecutionRevive()
                .onFailure(FailureHandler.<Void>maxRetries(RESTS_THAT_GROW)
                        .withBackoff(FIRST_REST, 2)
                        .then(new FailureHandler.OnFailureRetryLater<>(LONGEST_REST), failed -> {}))
                .execute((instance, context) -> {
                    Duration again = courier.goOnce(Long.parseLong(instance.getId()));
                    return again.isNegative()
                            ? new CompletionHandler.OnCompleteRemove<>()
                            : (complete, operations) -> operations.reschedule(
                                    complete, clock.instant().plus(again));
                });
    }

    /** A message stored in the moment when its chat's courier went home finds a new courier here. */
    static Task<Void> sweep(OutboxMessages messages, Clock clock) {
        return Tasks.recurring("courier-sweep", FixedDelay.ofSeconds(15))
                .execute((instance, context) -> messages.chatsWithoutCourier(CHATS_AT_ONCE)
                        .forEach(chat -> context.getSchedulerClient().scheduleIfNotExists(of(chat), clock.instant())));
    }
}

package app.linekeeper.bot.jobs;

import app.linekeeper.bot.intake.Inbox;
import app.linekeeper.bot.outbox.OutboxMessages;
import app.linekeeper.domain.document.wish.GivingWishedActs;
import app.linekeeper.domain.notice.Notices;
import app.linekeeper.domain.notice.PlanningNotices;
import app.linekeeper.domain.notice.ReleasingNotices;
import app.linekeeper.domain.notice.WatchingMoney;
import app.linekeeper.domain.order.ActivationState;
import app.linekeeper.domain.order.OrderId;
import app.linekeeper.domain.overview.week.ReleasingWeeks;
import app.linekeeper.domain.refund.EndingRefundedLines;
import app.linekeeper.domain.settlement.ActivatingLines;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done again and again, by one node at a time. */
@Configuration(proxyBeanMethods = false)
class RecurringJobs {

    private static final Logger log = LoggerFactory.getLogger(RecurringJobs.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(1, 10);

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);
    private static final int DOUBLED_TIMES = 7;
    private static final Duration ASK_AT_LEAST = Duration.ofMinutes(10);

    @Bean
    RecurringTask<Void> purge(Inbox inbox, OutboxMessages outbox, Notices notices) {
        return Tasks.recurring("purge", new Daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((instance, context) -> log.info(
                        "Forgot {} old updates, {} old messages and {} old notices",
                        inbox.purge(),
                        outbox.purge(),
                        notices.purge()));
    }

    /** Looks every minute whose day has begun, and what is due to be said (rules 31 and 32). */
    @Bean
    @ConditionalOnProperty(name = "linekeeper.notices.planning", matchIfMissing = true)
    RecurringTask<Void> reminding(PlanningNotices planning, ReleasingNotices releasing) {
        return Tasks.recurring("notices", FixedDelay.of(LOOK_AGAIN)).execute((instance, context) -> {
            planning.all();
            releasing.all();
        });
    }

    /** Looks for invoices that lapse and wallets that are short. */
    @Bean
    @ConditionalOnProperty(name = "linekeeper.notices.planning", matchIfMissing = true)
    RecurringTask<Void> shortMoney(WatchingMoney money) {
        return Tasks.recurring("money", FixedDelay.of(ASK_AT_LEAST)).execute((instance, context) -> money.all());
    }

    /** Tells owners on Mondays how their week stands (rule 32). */
    @Bean
    @ConditionalOnProperty(name = "linekeeper.notices.planning", matchIfMissing = true)
    RecurringTask<Void> weeks(ReleasingWeeks releasing) {
        return Tasks.recurring("weeks", FixedDelay.of(ASK_AT_LEAST)).execute((instance, context) -> releasing.all());
    }

    /** Gives acts to those who wait for them, when their day and their hours have come. */
    @Bean
    @ConditionalOnProperty(name = "linekeeper.notices.planning", matchIfMissing = true)
    RecurringTask<Void> wishedActs(GivingWishedActs acts) {
        return Tasks.recurring("wished-acts", FixedDelay.of(LOOK_AGAIN)).execute((instance, context) -> acts.run());
    }

    /** Has the lines' system undo what was refunded, where that did not answer at once. */
    @Bean
    RecurringTask<Void> undoingRefunds(EndingRefundedLines lines) {
        return Tasks.recurring("refunds", FixedDelay.of(ASK_AT_LEAST)).execute((instance, context) -> lines.tryAgain());
    }

    /** Asks for a paid order's lines until they run, less and less often. */
    @Bean
    Task<Void> activation(ActivatingLines lines) {
        return Tasks.custom(Activations.NAME, Void.class)
                .onDeadExecutionRevive()
                .onFailure(FailureHandler.<Void>maxRetries(DOUBLED_TIMES)
                        .withBackoff(ASK_AGAIN, 2)
                        .then(new FailureHandler.OnFailureRetryLater<>(ASK_AT_LEAST), RecurringJobs::tell))
                .execute((instance, context) -> {
                    OrderId order = new OrderId(UUID.fromString(instance.getId()));
                    if (lines.retry(order) == ActivationState.PENDING) {
                        throw new IllegalStateException("order " + order.value() + " is paid and not yet active");
                    }
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }

    private static void tell(ExecutionComplete failed) {
        log.warn(
                "{} of order {} failed {} times",
                Activations.NAME,
                failed.getExecution().getId(),
                failed.getExecution().consecutiveFailures + 1);
    }
}

package app.linekeeper.bot.jobs;

import app.linekeeper.domain.card.AskingGateways;
import app.linekeeper.domain.card.AttemptId;
import app.linekeeper.domain.card.RunningRefunds;
import app.linekeeper.domain.card.reconcile.Reconciling;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Asks providers for money by card, and what has become of it: at once where somebody waits, and whatever is due every minute. */
@Configuration(proxyBeanMethods = false)
class CardJobs {

    static final String NAME = "card";

    /** Where it fails, the minutely look goes on with it. */
    @Bean
    Task<Void> card(AskingGateways gateways) {
        OneTimeTask<Void> task = Tasks.oneTime(NAME)
                .onFailure((complete, operations) -> operations.stop())
                .execute((instance, context) -> gateways.ask(AttemptId.parse(instance.getId())));
        return task;
    }

    @Bean
    RecurringTask<Void> cards(AskingGateways gateways, RunningRefunds refunds) {
        return Tasks.recurring("cards", FixedDelay.ofMinutes(1)).execute((instance, context) -> {
            gateways.askDue();
            refunds.run();
        });
    }

    /** Compares with providers each day that is over; one that was away is asked again an hour later. */
    @Bean
    RecurringTask<Void> comparing(Reconciling reconciling) {
        return Tasks.recurring("reconciling", FixedDelay.ofHours(1)).execute((instance, context) -> reconciling.run());
    }
}

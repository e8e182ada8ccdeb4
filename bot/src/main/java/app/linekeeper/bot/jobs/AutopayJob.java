package app.linekeeper.bot.jobs;

import app.linekeeper.domain.autopay.RunningAutopay;
import app.linekeeper.domain.autopay.WarningOfCards;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Announces, charges and invoices what renews by itself, as soon as its hour has come. */
@Configuration(proxyBeanMethods = false)
class AutopayJob {

    @Bean
    RecurringTask<Void> autopay(RunningAutopay lines) {
        return Tasks.recurring("autopay", FixedDelay.ofMinutes(1)).execute((instance, context) -> lines.run());
    }

    /** Looks for cards that will be out of date when they are to be charged. */
    @Bean
    @ConditionalOnProperty(name = "linekeeper.notices.planning", matchIfMissing = true)
    RecurringTask<Void> cardsThatRunOut(WarningOfCards cards) {
        return Tasks.recurring("cards-running-out", FixedDelay.ofHours(1)).execute((instance, context) -> cards.all());
    }
}

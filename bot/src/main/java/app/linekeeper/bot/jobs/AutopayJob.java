package app.linekeeper.bot.jobs;

import app.linekeeper.domain.autopay.RunningAutopay;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Announces, charges and invoices what renews by itself, as soon as its hour has come. */
@Configuration(proxyBeanMethods = false)
class AutopayJob {

    @Bean
    RecurringTask<Void> autopay(RunningAutopay lines) {
        return Tasks.recurring("autopay", FixedDelay.ofMinutes(1)).execute((instance, context) -> lines.run());
    }
}

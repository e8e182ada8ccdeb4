package app.linekeeper.bot.packs;

import app.linekeeper.domain.pack.ClosingMonths;
import app.linekeeper.domain.pack.monthly.OrderingMonthlyPacks;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens by itself when a month is over. */
@Configuration(proxyBeanMethods = false)
class MonthJobs {

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(10);

    @Bean
    @ConditionalOnProperty(name = "linekeeper.notices.planning", matchIfMissing = true)
    RecurringTask<Void> months(ClosingMonths months, OrderingMonthlyPacks packs) {
        return Tasks.recurring("months", FixedDelay.of(LOOK_AGAIN)).execute((instance, context) -> {
            months.all();
            packs.all();
        });
    }
}

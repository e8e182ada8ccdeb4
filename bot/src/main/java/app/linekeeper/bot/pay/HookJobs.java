package app.linekeeper.bot.pay;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears messages of providers: each at once, and whatever is left every minute. */
@Configuration(proxyBeanMethods = false)
class HookJobs {

    static final String NAME = "hook";

    private static final Logger log = LoggerFactory.getLogger(HookJobs.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(1, 20);

    /** Where it fails, the minutely look goes on with it. */
    @Bean
    Task<Void> hook(HearingMessages hearing) {
        OneTimeTask<Void> task = Tasks.oneTime(NAME)
                .onFailure((complete, operations) -> operations.stop())
                .execute((instance, context) -> hearing.hear(UUID.fromString(instance.getId())));
        return task;
    }

    @Bean
    RecurringTask<Void> hooks(HearingMessages hearing) {
        return Tasks.recurring("hooks", FixedDelay.ofMinutes(1)).execute((instance, context) -> hearing.hearDue());
    }

    @Bean
    RecurringTask<Void> hooksForgotten(KeptMessages kept) {
        return Tasks.recurring("hooks-purge", new Daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((instance, context) -> log.info("Forgot {} old messages of providers", kept.purge()));
    }
}

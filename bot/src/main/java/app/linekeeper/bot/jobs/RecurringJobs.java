package app.linekeeper.bot.jobs;

import app.linekeeper.bot.intake.Inbox;
import app.linekeeper.bot.outbox.OutboxMessages;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done again and again, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class RecurringJobs {

    private static final Logger log = LoggerFactory.getLogger(RecurringJobs.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(1, 10);

    @Bean
    RecurringTask<Void> purge(Inbox inbox, OutboxMessages outbox) {
        return Tasks.recurring("purge", new Daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((instance, context) ->
                        log.info("Forgot {} old updates and {} old messages", inbox.purge(), outbox.purge()));
    }
}

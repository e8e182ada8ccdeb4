package app.linekeeper.bot.year;

import app.linekeeper.bot.jobs.SteppedEngines;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.task.Task;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Job engines that stand still until they are stepped. */
public class SteppedJobs {

    @Bean
    @Primary
    SteppedEngines engines(
            DbSchedulerProperties settings,
            DbSchedulerCustomizer customizer,
            MeterRegistry meters,
            Clock clock,
            DataSource database) {
        return new SteppedEngines(settings, customizer, meters, clock, database);
    }

    @Bean
    @Primary
    Scheduler common(SteppedEngines engines, List<Task<?>> jobs) {
        return engines.apart("scheduled_tasks", 1, jobs);
    }
}

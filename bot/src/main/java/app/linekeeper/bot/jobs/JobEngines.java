package app.linekeeper.bot.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerConfigurationSupport;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.task.Task;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Component;

/** Makes job engines apart from the common one, for jobs that must keep no others waiting. */
@Component
public class JobEngines {

    private final DbSchedulerProperties settings;
    private final DbSchedulerCustomizer customizer;
    private final MeterRegistry meters;
    private final Clock clock;
    private final DataSource database;

    JobEngines(
            DbSchedulerProperties settings,
            DbSchedulerCustomizer customizer,
            MeterRegistry meters,
            Clock clock,
            DataSource database) {
        this.settings = settings;
        this.customizer = customizer;
        this.meters = meters;
        this.clock = clock;
        this.database = database;
    }

    /**
     * An engine that is set as the common one is, but for its threads and its table; to be started and stopped by whoever
     * has it. Its jobs say by themselves why they fail.
     *
     * @param table one that no other engine has: each takes up whatever is due, and deletes after a while what it does not
     *     know
     * @param jobs no beans, or the common engine would have them, too
     */
    public Scheduler apart(String table, int threads, List<Task<?>> jobs) {
        DbSchedulerProperties own = new DbSchedulerProperties();
        BeanUtils.copyProperties(settings, own);
        own.setTableName(table);
        own.setThreads(threads);
        own.setFailureLoggerLevel(LogLevel.INFO);
        own.setFailureLoggerLogStackTrace(false);
        return DbSchedulerConfigurationSupport.buildScheduler(
                own,
                customizer,
                new MicrometerStatsRegistry(meters, jobs),
                clock,
                database,
                jobs,
                List.of(),
                List.of());
    }
}

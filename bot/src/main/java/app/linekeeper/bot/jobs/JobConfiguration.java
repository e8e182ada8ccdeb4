package app.linekeeper.bot.jobs;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.PollingStrategyConfig;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** The job engine, with its defaults changed where they do not suit; the rest is in application.yaml. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    /** Job data is JSON that a person can read, not Java serialization. */
    @Bean
    DbSchedulerCustomizer jsonJobs() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }

    /** Jobs fall due by the application's clock. */
    @Bean
    Clock jobClock(java.time.Clock clock) {
        return clock::instant;
    }

    /** What the common engine does. */
    @Bean
    Scheduling scheduling(ObjectProvider<Scheduler> engine, JdbcTemplate jdbc, java.time.Clock clock) {
        return new Scheduling(engine::getObject, "scheduled_tasks", jdbc, clock);
    }

    /**
     * Locking many jobs at once is faster, and only PostgreSQL can. No more than there are threads for: a locked job that
     * waits for a thread has no heartbeat, is taken for dead after a minute, and runs twice.
     */
    @Bean
    static BeanPostProcessor pollingStrategy(Environment environment) {
        boolean postgres = environment.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:");
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (postgres && bean instanceof DbSchedulerProperties properties) {
                    properties.setPollingStrategy(PollingStrategyConfig.Type.LOCK_AND_FETCH);
                    properties.setPollingStrategyLowerLimitFractionOfThreads(0.5);
                    properties.setPollingStrategyUpperLimitFractionOfThreads(1.0);
                }
                return bean;
            }
        };
    }
}

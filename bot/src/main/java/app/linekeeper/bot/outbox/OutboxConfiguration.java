package app.linekeeper.bot.outbox;

import com.github.kagkarlsson.scheduler.boot.actuator.DbSchedulerHealthIndicator;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import javax.sql.DataSource;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The permits that couriers take, and what can be seen of them from outside. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean
    GivingWay sendPermits(DataSource dataSource, Environment environment) {
        boolean postgres = environment.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:");
        return new GivingWay(postgres ? SharedPermits.inDatabase(dataSource) : SharedPermits.inMemory());
    }

    @Bean
    HealthIndicator couriers(Dispatch dispatch) {
        return new DbSchedulerHealthIndicator(dispatch.engine());
    }

    @Bean
    Gauge outboxDepth(OutboxMessages messages, MeterRegistry meters) {
        return Gauge.builder("linekeeper.outbox.waiting", messages, OutboxMessages::waiting)
                .description("Messages that wait to be sent")
                .register(meters);
    }

    @Bean
    Gauge outboxAside(OutboxMessages messages, MeterRegistry meters) {
        return Gauge.builder(
                        "linekeeper.outbox.aside", messages, all -> all.aside().messages())
                .description("Messages that failed every time and wait for an operator")
                .register(meters);
    }
}

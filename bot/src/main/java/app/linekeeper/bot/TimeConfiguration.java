package app.linekeeper.bot;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock everything asks; in the sandbox it is one that can be moved. */
@Configuration(proxyBeanMethods = false)
@Profile("!sandbox")
class TimeConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

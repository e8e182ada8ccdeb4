package app.linekeeper.domain.gateway.halyk;

import app.linekeeper.domain.gateway.PaymentGateway;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets Halyk ePay up where a client is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("linekeeper.gateways.halyk.client-id")
@EnableConfigurationProperties(HalykSettings.class)
class HalykConfiguration {

    @Bean
    PaymentGateway halyk(HalykSettings settings, Clock clock) {
        return new HalykGateway(settings, clock);
    }
}

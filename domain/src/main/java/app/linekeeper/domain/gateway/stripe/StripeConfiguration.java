package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.PaymentGateway;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets Stripe up where a key is given. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("linekeeper.gateways.stripe.secret-key")
@EnableConfigurationProperties(StripeSettings.class)
class StripeConfiguration {

    @Bean
    PaymentGateway stripe(StripeSettings settings, Clock clock) {
        return new StripeGateway(settings, clock);
    }
}

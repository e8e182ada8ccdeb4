package app.linekeeper.domain.gateway.robokassa;

import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets Robokassa up where a shop is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("linekeeper.gateways.robokassa.login")
@EnableConfigurationProperties(RobokassaSettings.class)
class RobokassaConfiguration {

    @Bean
    PaymentGateway robokassa(RobokassaSettings settings, ReceiptTerms receipts) {
        return new RobokassaGateway(settings, receipts);
    }
}

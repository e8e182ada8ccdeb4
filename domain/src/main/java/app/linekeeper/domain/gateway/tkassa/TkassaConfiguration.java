package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets T-Kassa up where a terminal is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("linekeeper.gateways.tkassa.terminal-key")
@EnableConfigurationProperties(TkassaSettings.class)
class TkassaConfiguration {

    @Bean
    PaymentGateway tkassa(TkassaSettings settings, ReceiptTerms receipts) {
        return TkassaGateway.of(settings, receipts);
    }
}

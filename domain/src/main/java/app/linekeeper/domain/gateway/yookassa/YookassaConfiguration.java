package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.PaymentGateway;
import app.linekeeper.domain.gateway.receipt.ReceiptTerms;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets YooKassa up where a shop is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("linekeeper.gateways.yookassa.shop-id")
@EnableConfigurationProperties(YookassaSettings.class)
class YookassaConfiguration {

    @Bean
    PaymentGateway yookassa(YookassaSettings settings, ReceiptTerms receipts, Clock clock) {
        return new YookassaGateway(settings, receipts, clock);
    }
}

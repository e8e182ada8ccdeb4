package app.linekeeper.domain.refund;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of refunds. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RefundTerms.class)
class RefundConfiguration {}

package app.linekeeper.domain.autopay;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of autopayment. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AutopayTerms.class)
class AutopayConfiguration {}

package app.linekeeper.domain.gateway.receipt;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of receipts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReceiptTerms.class)
class ReceiptConfiguration {}

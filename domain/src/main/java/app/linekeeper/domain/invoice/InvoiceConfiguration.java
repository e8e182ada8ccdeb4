package app.linekeeper.domain.invoice;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of invoices. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InvoiceTerms.class)
class InvoiceConfiguration {}

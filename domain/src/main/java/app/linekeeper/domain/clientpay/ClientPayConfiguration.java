package app.linekeeper.domain.clientpay;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of links by which clients pay. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ClientPayTerms.class)
class ClientPayConfiguration {}

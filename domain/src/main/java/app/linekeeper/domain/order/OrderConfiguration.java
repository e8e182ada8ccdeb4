package app.linekeeper.domain.order;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of orders. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OrderTerms.class)
class OrderConfiguration {}

package app.linekeeper.domain.byhand;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of entries by hand. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HandTerms.class)
class HandConfiguration {}

package app.linekeeper.domain.pack;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of packs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PackTerms.class)
class PackConfiguration {}

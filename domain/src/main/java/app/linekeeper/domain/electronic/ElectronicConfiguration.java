package app.linekeeper.domain.electronic;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of electronic originals. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OriginalSchemaPaths.class)
class ElectronicConfiguration {}

package app.linekeeper.domain;

import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Makes the domain's entities, repositories and migrations known to the application that scans it. */
@Configuration(proxyBeanMethods = false)
@AutoConfigurationPackage(basePackageClasses = DomainConfiguration.class)
@PropertySource("classpath:linekeeper-domain.properties")
class DomainConfiguration {}

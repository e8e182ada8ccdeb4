package app.linekeeper.domain;

import app.linekeeper.domain.link.LinkTerms;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Makes the domain's entities, repositories, migrations and settings known to the application that scans it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LinkTerms.class)
@AutoConfigurationPackage(basePackageClasses = DomainConfiguration.class)
@PropertySource("classpath:linekeeper-domain.properties")
class DomainConfiguration {}

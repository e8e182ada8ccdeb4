package app.linekeeper.domain.card;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of payments by card. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CardTerms.class)
class CardConfiguration {}

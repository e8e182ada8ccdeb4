package app.linekeeper.domain.document.pdf;

import app.linekeeper.domain.document.DocumentSeal;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has documents sealed where a key is named; with one that will not do, the program does not start. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("linekeeper.documents.seal.file")
@EnableConfigurationProperties(SealSettings.class)
class SealConfiguration {

    @Bean
    DocumentSeal seal(SealSettings settings, Clock clock) {
        return new Seal(SealKey.open(settings, clock.instant()), clock);
    }
}

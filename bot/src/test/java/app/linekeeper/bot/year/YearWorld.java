package app.linekeeper.bot.year;

import app.linekeeper.bot.outbox.FreePermits;
import app.linekeeper.domain.line.Provisioning;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What an application is given that lives through a year in minutes. Bears no stereotype, so that no other application finds it. */
@Import(FreePermits.class)
class YearWorld {

    @Bean
    @Primary
    SharedWorld world(@Value("${linekeeper.year.world}") Path file) {
        return new SharedWorld(file);
    }

    @Bean
    @Primary
    Provisioning weatheredLines(@Qualifier("ownRecordProvisioning") Provisioning real, SharedWorld world) {
        return new WeatheredLines(real, world);
    }
}

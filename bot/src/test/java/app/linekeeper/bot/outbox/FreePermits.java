package app.linekeeper.bot.outbox;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Permits without end, for tests in which a year takes minutes. */
public class FreePermits {

    @Bean
    @Primary
    SendPermits free() {
        return atMost -> true;
    }
}

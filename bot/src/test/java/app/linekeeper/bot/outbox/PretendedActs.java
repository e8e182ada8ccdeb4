package app.linekeeper.bot.outbox;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Files of acts that no one asked for. */

public class PretendedActs {

    @Bean
    @Primary
    ActCopies pretendedActs() {
        return PretendedActs::of;
    }

    private static FileCopy of(UUID act) {
        long number = act.getLeastSignificantBits();
        byte[] bytes = ("the bytes of act " + number).getBytes(StandardCharsets.UTF_8);
        return new FileCopy("act-" + number + ".pdf", bytes, "sha-" + number);
    }
}

package app.linekeeper.bot.settings;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is not about Telegram itself.
 *
 * @param operators Telegram numbers of the vendor's staff who are admitted as operators at the start
 */
@ConfigurationProperties("linekeeper")
public record LinekeeperSettings(@DefaultValue List<Long> operators) {

    public LinekeeperSettings {
        operators = List.copyOf(operators);
    }
}

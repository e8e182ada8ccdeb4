package app.linekeeper.domain.gateway.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the way to one provider, the same for each.
 *
 * @param connectWithin in what time it has to be reached
 * @param answerWithin in what time its answer has to be here whole
 * @param trusted PEM files with certificates that it is known by, besides those that Java knows
 */
public record Connection(
        @DefaultValue("5s") Duration connectWithin,
        @DefaultValue("20s") Duration answerWithin,
        @DefaultValue List<Path> trusted) {

    /** @throws IllegalArgumentException if there is no time */
    public Connection {
        if (connectWithin.toMillis() < 1 || answerWithin.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "linekeeper.gateways: connect-within and answer-within must be above zero; 5s and 20s suit most");
        }
        trusted = List.copyOf(trusted);
    }
}

package app.linekeeper.domain.link;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of one-time links.
 *
 * @param validFor how long an invitation or a link for consent is good (rule 36)
 */
@ConfigurationProperties("linekeeper.links")
public record LinkTerms(@DefaultValue("7d") Duration validFor) {

    public LinkTerms {
        if (validFor.isNegative() || validFor.isZero()) {
            throw new IllegalArgumentException("linekeeper.links.valid-for must be positive");
        }
    }
}

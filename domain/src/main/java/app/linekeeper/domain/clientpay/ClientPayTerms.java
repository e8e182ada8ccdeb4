package app.linekeeper.domain.clientpay;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of links by which clients pay.
 *
 * @param linkValidFor how long one leads to its order
 */
@ConfigurationProperties("linekeeper.pay")
public record ClientPayTerms(@DefaultValue("14d") Duration linkValidFor) {

    private static final Duration LONGEST = Duration.ofDays(90);

    public ClientPayTerms {
        if (linkValidFor.compareTo(Duration.ofHours(1)) < 0 || linkValidFor.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("linekeeper.pay.link-valid-for must be between 1 hour and 90 days");
        }
    }
}

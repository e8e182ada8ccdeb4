package app.linekeeper.domain.refund;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of refunds.
 *
 * @param days how long after its first day a line that was bought counts as unused (rule 22)
 */
@ConfigurationProperties("linekeeper.refunds")
public record RefundTerms(@DefaultValue("14") int days) {

    public RefundTerms {
        if (days < 0) {
            throw new IllegalArgumentException("linekeeper.refunds.days must not be negative");
        }
    }
}

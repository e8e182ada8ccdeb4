package app.linekeeper.domain.order;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of orders.
 *
 * @param quoteValid how long a quoted price holds (rule 10)
 * @param mostLines how many lines one order may have
 */
@ConfigurationProperties("linekeeper.orders")
public record OrderTerms(
        @DefaultValue("3d") Duration quoteValid,
        @DefaultValue("100") int mostLines) {

    public OrderTerms {
        if (quoteValid.isNegative() || quoteValid.isZero() || mostLines < 1) {
            throw new IllegalArgumentException("linekeeper.orders: quote-valid and most-lines must be positive");
        }
    }
}

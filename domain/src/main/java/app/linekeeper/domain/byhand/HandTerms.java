package app.linekeeper.domain.byhand;

import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of entries by hand.
 *
 * @param secondOperatorAbove above which sum a second operator has to agree, by the code of the currency, in major units;
 *     for a currency that is not there always
 */
@ConfigurationProperties("linekeeper.hand")
public record HandTerms(Map<String, BigDecimal> secondOperatorAbove) {

    private static final Map<String, BigDecimal> USUAL =
            Map.of("RUB", new BigDecimal(10_000), "KZT", new BigDecimal(50_000), "USD", new BigDecimal(100));

    public HandTerms(@Nullable Map<String, BigDecimal> secondOperatorAbove) {
        Map<String, BigDecimal> limits = new HashMap<>(USUAL);
        if (secondOperatorAbove != null) {
            secondOperatorAbove.forEach((code, sum) -> limits.put(code.toUpperCase(Locale.ROOT), sum));
        }
        this.secondOperatorAbove = Map.copyOf(limits);
    }

    boolean needsSecond(Money amount) {
        String code = amount.currency().getCurrencyCode();
        BigDecimal most = secondOperatorAbove.getOrDefault(code, BigDecimal.ZERO);
        long minor = most.movePointRight(amount.currency().getDefaultFractionDigits())
                .longValue();
        return Math.abs(amount.minor()) > minor;
    }
}

package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Sums as YooKassa writes them: decimal texts with a code. */
final class YookassaMoney {

    private YookassaMoney() {}

    static Map<String, Object> write(Money sum) {
        String value = BigDecimal.valueOf(sum.minor(), sum.currency().getDefaultFractionDigits())
                .toPlainString();
        return Map.of("value", value, "currency", sum.currency().getCurrencyCode());
    }

    /** @throws GatewayAway if it is no sum */
    static Money read(JsonNode sum) {
        try {
            return Money.of(sum.path("value").asString(""), sum.path("currency").asString(""));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new GatewayAway("yookassa answered with something else than a sum");
        }
    }
}

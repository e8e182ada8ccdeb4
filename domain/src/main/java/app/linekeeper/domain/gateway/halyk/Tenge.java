package app.linekeeper.domain.gateway.halyk;

import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import tools.jackson.databind.JsonNode;

/** Sums as Halyk writes them: numbers of whole tenge, with a point where there are tiyn. */
final class Tenge {

    static final Currency KZT = Currency.getInstance("KZT");

    private Tenge() {}

    /** @throws IllegalArgumentException if it is a sum of another currency */
    static BigDecimal written(Money sum) {
        if (!sum.currency().equals(KZT)) {
            throw new IllegalArgumentException("halyk takes tenge only: " + sum.currency());
        }
        BigDecimal major = BigDecimal.valueOf(sum.minor(), KZT.getDefaultFractionDigits());
        return new BigDecimal(major.stripTrailingZeros().toPlainString());
    }

    /**
     * @return zero for nothing
     * @throws GatewayAway if it is no sum
     */
    static Money read(JsonNode sum) {
        try {
            return Money.of(sum.asString("0"), KZT.getCurrencyCode());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new GatewayAway("halyk answered with a sum that cannot be read", e);
        }
    }
}

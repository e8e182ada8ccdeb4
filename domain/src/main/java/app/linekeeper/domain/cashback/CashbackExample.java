package app.linekeeper.domain.cashback;

import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;

/**
 * How a cashback was counted.
 *
 * @param order the number of the order
 * @param client the name of the client
 * @param base what was paid
 * @param rate as a fraction, such as 0.35
 * @param sum what the partner got
 */
public record CashbackExample(String order, String client, Money base, BigDecimal rate, Money sum) {

    /** The rate in percent, such as 35. */
    public BigDecimal percent() {
        return rate.movePointRight(2).stripTrailingZeros();
    }
}

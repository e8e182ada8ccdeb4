package app.linekeeper.domain.catalog;

import java.math.BigDecimal;

/**
 * How long a line is paid for, and what is taken off for paying so long ahead (rule 5).
 *
 * @param months at least 1
 * @param discount a fraction of the list price, such as 0.20
 */
public record Term(int months, BigDecimal discount) {

    public Term {
        if (months < 1 || discount.signum() < 0 || discount.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("not a term: " + months + " months, discount " + discount);
        }
    }

    /** The discount in percent, for words: 20 for 0.20. */
    public BigDecimal percent() {
        BigDecimal percent = discount.movePointRight(2).stripTrailingZeros();
        return percent.setScale(Math.max(0, percent.scale()));
    }
}

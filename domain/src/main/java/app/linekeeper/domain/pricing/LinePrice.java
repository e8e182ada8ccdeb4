package app.linekeeper.domain.pricing;

import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;

/**
 * The price of one order line, taken apart (rule 9).
 *
 * @param list the list price for the whole term
 * @param termDiscount taken off the list price
 * @param partnerDiscount taken off what the term discount left; only where the partner pays (rule 7)
 */
public record LinePrice(Money list, Money termDiscount, Money partnerDiscount) {

    /**
     * Each percentage is applied once to the line and rounded half-even to the minor unit; the second one to what the
     * first one left, so that they multiply: {@code price × (1 − term) × (1 − level)} (rules 7 and 9).
     *
     * @param termRate the term discount as a fraction, such as 0.20
     * @param partnerRate the partner discount as a fraction, such as 0.35
     * @throws IllegalArgumentException if the price is negative or a rate is not between 0 and 1
     */
    public static LinePrice of(Money list, BigDecimal termRate, BigDecimal partnerRate) {
        if (list.isNegative()) {
            throw new IllegalArgumentException("negative list price");
        }
        Money termDiscount = list.times(fraction(termRate));
        Money partnerDiscount = list.minus(termDiscount).times(fraction(partnerRate));
        return new LinePrice(list, termDiscount, partnerDiscount);
    }

    /** What the line costs once the term discount is off: the price in bonuses (rule 17). */
    public Money afterTerm() {
        return list.minus(termDiscount);
    }

    /** What the line costs the partner. */
    public Money net() {
        return afterTerm().minus(partnerDiscount);
    }

    public Money total(PriceBasis basis) {
        return basis.takesPartnerDiscount() ? net() : afterTerm();
    }

    /** The sum of two lines' prices, part by part. */
    public LinePrice plus(LinePrice other) {
        return new LinePrice(
                list.plus(other.list),
                termDiscount.plus(other.termDiscount),
                partnerDiscount.plus(other.partnerDiscount));
    }

    private static BigDecimal fraction(BigDecimal rate) {
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("not a fraction between 0 and 1: " + rate);
        }
        return rate;
    }
}

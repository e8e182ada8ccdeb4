package app.linekeeper.domain.shared;

import app.linekeeper.locales.Amount;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * Whole minor units of one currency (rule 1). Sums of two currencies are an error and nothing is converted.
 *
 * @param minor kopecks, tiyn or cents; may be negative
 */
@Embeddable
public record Money(long minor, Currency currency) implements Amount, Comparable<Money> {

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * An amount in major units, such as {@code of("18595.20", "RUB")}.
     *
     * @throws ArithmeticException if the amount has more decimal places than the currency, or overflows
     */
    public static Money of(String major, String currencyCode) {
        Currency currency = Currency.getInstance(currencyCode);
        BigDecimal minor = new BigDecimal(major).movePointRight(currency.getDefaultFractionDigits());
        return new Money(minor.longValueExact(), currency);
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money plus(Money other) {
        return new Money(Math.addExact(minor, same(other).minor), currency);
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, same(other).minor), currency);
    }

    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(minor, factor), currency);
    }

    /** This times a fraction, rounded half-even to the minor unit (rule 9). */
    public Money times(BigDecimal fraction) {
        return new Money(
                BigDecimal.valueOf(minor)
                        .multiply(fraction)
                        .setScale(0, RoundingMode.HALF_EVEN)
                        .longValueExact(),
                currency);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    /** @throws IllegalArgumentException if the currencies differ */
    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    /** @throws IllegalArgumentException if the currencies differ */
    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, same(other).minor);
    }

    /** Exact, in major units, with every decimal place of the currency. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    /** In major units with the currency's code, for logs and tests; people read what {@code locales} makes of it. */
    @Override
    public String toString() {
        return major().toPlainString() + " " + currency;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("two currencies: " + currency + " and " + other.currency);
        }
        return other;
    }
}

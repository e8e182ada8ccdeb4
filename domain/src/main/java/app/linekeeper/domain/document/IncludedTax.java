package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.TaxTreatment;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works out the tax that is contained in what is paid. */
public final class IncludedTax {

    private IncludedTax() {}

    /**
     * The tax of each sum, rounded half-up to the minor unit, and their sum; another order of rounding would give
     * another sum. What is paid is all that is paid, so the tax is always within it.
     *
     * @param sums what each ordered line costs, at least one, all in one currency
     */
    public static DocumentTax of(TaxTreatment treatment, List<Money> sums) {
        String ground = Objects.requireNonNullElse(treatment.ground(), "");
        BigDecimal rate = treatment.rate();
        Money none = Money.zero(sums.get(0).currency());
        if (rate == null) {
            return new DocumentTax(null, none, ground);
        }
        Money tax = sums.stream().map(sum -> at(sum, rate)).reduce(none, Money::plus);
        return new DocumentTax(rate.movePointRight(2).stripTrailingZeros(), tax, ground);
    }

    /** The tax within one sum, rounded half-up to the minor unit; null where there is none. */
    public static @Nullable Money within(TaxTreatment treatment, Money sum) {
        BigDecimal rate = treatment.rate();
        return rate == null ? null : at(sum, rate);
    }

    /** The tax within one sum at a rate in percent, rounded alike. */
    public static Money within(Money sum, BigDecimal percent) {
        return at(sum, percent.movePointLeft(2));
    }

    private static Money at(Money sum, BigDecimal rate) {
        BigDecimal minor = BigDecimal.valueOf(sum.minor())
                .multiply(rate)
                .divide(BigDecimal.ONE.add(rate), 0, RoundingMode.HALF_UP);
        return new Money(minor.longValueExact(), sum.currency());
    }
}

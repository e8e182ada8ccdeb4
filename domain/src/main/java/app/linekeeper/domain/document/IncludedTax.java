package app.linekeeper.domain.document;

import app.linekeeper.domain.catalog.TaxTreatment;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/** Works out the tax that is contained in what was paid. */
final class IncludedTax {

    private IncludedTax() {}

    /**
     * The tax of each line, rounded half-up to the minor unit, and their sum; another order of rounding would give
     * another sum. What was paid is all that is paid, so the tax is always within it.
     */
    static ActTax of(TaxTreatment treatment, List<ActLine> lines) {
        String ground = Objects.requireNonNullElse(treatment.ground(), "");
        BigDecimal rate = treatment.rate();
        Money none = Money.zero(lines.get(0).price().currency());
        if (rate == null) {
            return new ActTax(null, none, ground);
        }
        Money tax = lines.stream().map(line -> within(line.sum(), rate)).reduce(none, Money::plus);
        return new ActTax(rate.movePointRight(2).stripTrailingZeros(), tax, ground);
    }

    private static Money within(Money sum, BigDecimal rate) {
        BigDecimal minor = BigDecimal.valueOf(sum.minor())
                .multiply(rate)
                .divide(BigDecimal.ONE.add(rate), 0, RoundingMode.HALF_UP);
        return new Money(minor.longValueExact(), sum.currency());
    }
}

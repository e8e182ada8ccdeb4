package app.linekeeper.domain.electronic;

import app.linekeeper.domain.document.ActContent;
import app.linekeeper.domain.document.ActLine;
import app.linekeeper.domain.document.IncludedTax;
import app.linekeeper.domain.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A row of an act with its tax taken apart.
 *
 * @param tax within the sum; zero where there is none
 */
public record TaxedLine(String what, int quantity, Money sum, Money tax) {

    /** As many decimal places as a price may have in either format. */
    private static final int PRECISE = 11;

    /** A row that does not say its tax, as in acts of the first version, has what is within its sum. */
    public static TaxedLine of(ActContent act, ActLine line) {
        BigDecimal percent = act.tax().percent();
        Money within = line.tax();
        if (within == null) {
            within = percent == null ? Money.zero(line.sum().currency()) : IncludedTax.within(line.sum(), percent);
        }
        return new TaxedLine(line.service(), line.quantity(), line.sum(), within);
    }

    public Money sumWithoutTax() {
        return sum.minus(tax);
    }

    /** For one unit, with at least the decimal places of the currency and at most 11, rounded half-up. */
    public BigDecimal priceWithoutTax() {
        BigDecimal whole = sumWithoutTax().major();
        BigDecimal price = whole.divide(BigDecimal.valueOf(quantity), PRECISE, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return price.setScale(Math.max(price.scale(), whole.scale()), RoundingMode.UNNECESSARY);
    }
}

package app.linekeeper.domain.document;

import app.linekeeper.domain.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One service of an act.
 *
 * @param service what was done, in the language of the act
 * @param from the first day of the period
 * @param until the last day of the period, inclusive
 * @param quantity how many units; price times quantity is the sum
 * @param price for one unit after all discounts, with tax where tax is included
 * @param tax within the sum; null where there is none, and in acts of the first version, which do not say it for each
 */
public record ActLine(
        String service,
        LocalDate from,
        LocalDate until,
        int quantity,
        Money price,
        @Nullable Money tax) {

    /** Price times quantity. */
    public Money sum() {
        return price.times(quantity);
    }
}

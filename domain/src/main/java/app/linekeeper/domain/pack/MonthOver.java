package app.linekeeper.domain.pack;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.PartnerId;
import app.linekeeper.domain.shared.Period;
import java.util.List;

/**
 * A month of a partner is over. Published once for each, within the transaction.
 *
 * @param acts how many are dated in it by now
 * @param sums what they are over, one for each currency
 * @param ready how many more a pack would issue
 * @param missing for want of requisites
 */
public record MonthOver(
        PartnerId partner, Period month, int acts, List<Money> sums, int ready, List<MissingActs> missing) {

    public MonthOver {
        sums = List.copyOf(sums);
        missing = List.copyOf(missing);
    }

    boolean saysSomething() {
        return acts > 0 || ready > 0 || !missing.isEmpty();
    }
}

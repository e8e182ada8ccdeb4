package app.linekeeper.domain.pack;

import app.linekeeper.domain.shared.Money;
import java.util.List;

/**
 * What a pack came to.
 *
 * @param acts how many are in it
 * @param sums what they are over, one for each currency
 * @param issued how many of them had not been asked for before
 * @param missing why other orders of the period have no act
 */
public record PackSummary(int acts, List<Money> sums, int issued, List<MissingActs> missing) {

    static final PackSummary NONE = new PackSummary(0, List.of(), 0, List.of());

    public PackSummary {
        sums = List.copyOf(sums);
        missing = List.copyOf(missing);
    }
}

package app.linekeeper.domain.bank;

import app.linekeeper.domain.shared.Money;
import java.util.List;

/** So many lines, and what they are in each currency. */
public record Tally(long lines, List<Money> sums) {

    static final Tally NONE = new Tally(0, List.of());

    public Tally {
        sums = List.copyOf(sums);
    }
}

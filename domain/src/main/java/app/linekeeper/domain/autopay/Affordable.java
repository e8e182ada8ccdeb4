package app.linekeeper.domain.autopay;

import app.linekeeper.domain.ledger.Shortage;
import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which lines what is there pays for, one after another in their order: one that is too dear leaves the rest to cheaper ones.
 *
 * @param left what is there beside the price of the lines that it pays for; null where money is asked for, and not taken
 */
record Affordable(
        List<PricedLine> lines,
        List<PricedLine> tooMuch,
        @Nullable Money left) {

    /** @param available null where money is asked for, and not taken */
    static Affordable of(List<PricedLine> lines, @Nullable Money available) {
        if (available == null) {
            return new Affordable(lines, List.of(), null);
        }
        List<PricedLine> paid = new ArrayList<>();
        List<PricedLine> tooMuch = new ArrayList<>();
        Money left = available;
        for (PricedLine each : lines) {
            if (left.isLessThan(each.price())) {
                tooMuch.add(each);
            } else {
                paid.add(each);
                left = left.minus(each.price());
            }
        }
        return new Affordable(paid, tooMuch, left);
    }

    /** Why the others are not paid for; empty where all are. */
    Optional<Refusal> shortage() {
        return left == null || tooMuch.isEmpty()
                ? Optional.empty()
                : Shortage.find(Reason.WALLET_SHORT, PricedLine.sum(tooMuch), left);
    }

    /** What lacks for the others; null where nothing does. */
    @Nullable
    Money missing() {
        return left == null || tooMuch.isEmpty()
                ? null
                : PricedLine.sum(tooMuch).minus(left);
    }
}

package app.linekeeper.domain.gateway;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Region;
import java.time.Duration;
import java.util.Set;

/**
 * What a provider can do, as it is set up here.
 *
 * @param regions of sellers whose money it takes
 * @param least the smallest sum, in its one currency; sums of another currency it does not take
 * @param most the largest sum, in the same currency
 * @param methods what can be paid with
 * @param savesMethod whether what was paid with can be kept and charged later
 * @param partialRefund whether a part can go back
 * @param refunds whether money can go back through it at all
 * @param pageLives for how long its page stays open after it was asked for
 */
public record Capabilities(
        Set<Region> regions,
        Money least,
        Money most,
        Set<CardMethod> methods,
        boolean savesMethod,
        boolean refunds,
        boolean partialRefund,
        Duration pageLives) {

    public Capabilities {
        regions = Set.copyOf(regions);
        methods = Set.copyOf(methods);
    }

    /** Whether it takes this sum for a seller of that region. */
    public boolean takes(Region region, Money sum) {
        return regions.contains(region)
                && sum.currency().equals(least.currency())
                && !sum.isLessThan(least)
                && !most.isLessThan(sum);
    }
}

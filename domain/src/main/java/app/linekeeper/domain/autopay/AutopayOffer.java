package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/**
 * What it would mean to renew a line by itself.
 *
 * @param months the term that was last paid for it
 * @param price what that costs today
 * @param sources that it can be paid from, wallets first; none where the partner has no company in the currency
 */
public record AutopayOffer(int months, Money price, List<OfferedSource> sources) {

    public AutopayOffer {
        sources = List.copyOf(sources);
    }

    /** What is offered from there; empty where that is not possible any more. */
    public Optional<OfferedSource> from(AutopaySource source) {
        return sources.stream().filter(each -> each.source().equals(source)).findFirst();
    }
}

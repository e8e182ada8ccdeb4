package app.linekeeper.domain.payment;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an order can be paid: what it costs that way, and whether it is possible now.
 *
 * @param company the name of the company that would pay; null where none would
 * @param act how the act on that company would come
 * @param balance what stands on the account that would pay; null where the money is still to come
 * @param refusal why it is not possible now; null if it is
 */
public record Offer(
        OfferId id,
        @Nullable String company,
        FollowingAct act,
        Money price,
        @Nullable Money balance,
        @Nullable Refusal refusal) {

    /** Why it is not possible now; empty if it is. */
    public Optional<Refusal> obstacle() {
        return Optional.ofNullable(refusal);
    }

    /** Whether what stands there does not cover the price. */
    public boolean isShort() {
        return balance != null && balance.isLessThan(price);
    }

    public boolean isPossible() {
        return refusal == null;
    }
}

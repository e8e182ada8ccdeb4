package app.linekeeper.domain.autopay;

import app.linekeeper.domain.shared.Money;
import app.linekeeper.domain.shared.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Lines could not be paid for by themselves (rule 24). Told within the transaction.
 *
 * @param sum what the lines cost
 * @param why in words, such as wallet_short
 * @param missing what lacks of the sum; null where money is not what lacks
 * @param day of this try, in the lines' zone
 * @param nextTry when it is tried again; null where this was the last time, after which it is off
 */
public record AutopayFailed(
        LinesDue due,
        Money sum,
        Refusal why,
        @Nullable Money missing,
        LocalDate day,
        @Nullable LocalDate nextTry) {

    /** Whether it is off from now on, and nothing else tells so. */
    public boolean isOff() {
        return nextTry == null;
    }
}

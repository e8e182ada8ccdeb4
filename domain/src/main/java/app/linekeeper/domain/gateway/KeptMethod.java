package app.linekeeper.domain.gateway;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What a provider kept of a payment, to be charged later.
 *
 * @param token how it is named when it is charged; a secret, at most 255 characters
 * @param label by which its owner knows it, such as "•• 4242", at most 40 characters; never a whole number
 * @param lastMonth after which a card is no longer good; null where that is not known
 */
public record KeptMethod(
        String token, String label, @Nullable YearMonth lastMonth) {

    /** Without the token: it ends up in logs. */
    @Override
    public String toString() {
        return "KeptMethod[" + label + "]";
    }
}

package app.linekeeper.domain.gateway;

import app.linekeeper.domain.shared.Money;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Charge once what was kept of an earlier payment, without the payer.
 *
 * @param token what the provider named it when it was kept; a secret
 * @param customer whose it is, as it was said then
 * @param notifyTo as for a payment that the payer starts
 */
public record ChargeSaved(
        AttemptRef attempt,
        Money sum,
        String token,
        String description,
        Receipt receipt,
        @Nullable URI notifyTo,
        String customer) {

    /** Without the token: it ends up in logs. */
    @Override
    public String toString() {
        return "ChargeSaved[" + attempt + ", " + sum + "]";
    }
}

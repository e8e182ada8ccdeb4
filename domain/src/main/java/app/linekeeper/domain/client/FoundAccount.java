package app.linekeeper.domain.client;

import app.linekeeper.domain.shared.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A client account as an operator sees it.
 *
 * @param partner the name of the partner who looks after it; null while there is none
 * @param speaking how many people speak for it
 */
public record FoundAccount(
        ClientId id,
        String name,
        @Nullable String email,
        @Nullable String taxNumber,
        @Nullable String partner,
        long speaking) {

    @Override
    public String toString() {
        return "FoundAccount[" + id + "]";
    }
}

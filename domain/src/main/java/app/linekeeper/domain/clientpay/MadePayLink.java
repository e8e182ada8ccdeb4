package app.linekeeper.domain.clientpay;

import java.net.URI;
import java.time.Instant;

/**
 * A link to pay that a member hands to the client.
 *
 * @param token for the deep link into the chat
 * @param address of the page for those without Telegram
 */
public record MadePayLink(PayLinkId id, String token, URI address, Instant madeAt, Instant expiresAt) {

    /** Without the token: whoever has it can see the order. */
    @Override
    public String toString() {
        return "MadePayLink[" + id + "]";
    }
}

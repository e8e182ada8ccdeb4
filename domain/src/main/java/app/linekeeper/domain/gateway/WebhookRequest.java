package app.linekeeper.domain.gateway;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody sent to the address for a provider's messages, exactly as it came.
 *
 * @param query what follows the question mark in the address, not decoded; empty for nothing
 * @param headers by their names in small letters
 * @param body its bytes
 * @param from the address it came from
 * @param at when it came
 */
public record WebhookRequest(String query, Map<String, List<String>> headers, byte[] body, String from, Instant at) {

    /** The header's first value; empty where it is not there. */
    public String header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Without its body: it ends up in logs. */
    @Override
    public String toString() {
        return "WebhookRequest[" + body.length + " bytes from " + from + "]";
    }
}

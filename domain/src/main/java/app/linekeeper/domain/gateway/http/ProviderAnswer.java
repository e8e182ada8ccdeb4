package app.linekeeper.domain.gateway.http;

import app.linekeeper.domain.gateway.GatewayAway;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a provider answered: a status of 2xx or 4xx, and never 429.
 *
 * @param text its body, read as UTF-8
 */
public record ProviderAnswer(String provider, int status, String text) {

    public boolean isOk() {
        return status / 100 == 2;
    }

    /**
     * Its body as a JSON object.
     *
     * @throws GatewayAway if it is anything else, such as a page of a proxy on the way: then nobody knows what became of the call
     */
    public JsonNode json() {
        try {
            JsonNode read = ProviderJson.read(text);
            if (read.isObject()) {
                return read;
            }
        } catch (JacksonException e) {
            // without its cause, which quotes what was answered
        }
        throw new GatewayAway(provider + " answered with status " + status + " and something else than JSON");
    }

    /** Without its body: it ends up in logs. */
    @Override
    public String toString() {
        return "ProviderAnswer[" + provider + ", " + status + "]";
    }
}

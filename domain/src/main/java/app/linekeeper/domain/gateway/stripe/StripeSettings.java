package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.http.Connection;
import app.linekeeper.domain.shared.Region;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of Stripe; without a key it is not offered.
 *
 * @param secretKey the account's secret or restricted key; a secret
 * @param webhookSecret what the messages to the endpoint that was made for this bot are signed with; a secret
 * @param regions of the sellers whose money it takes, in dollars
 * @param most the largest sum that it takes, in dollars
 * @param savesCards whether cards are saved and charged later
 * @param apiUrl where the API is
 */
@ConfigurationProperties("linekeeper.gateways.stripe")
record StripeSettings(
        @DefaultValue("") String secretKey,
        @DefaultValue("") String webhookSecret,
        @DefaultValue({"WORLD", "CIS"}) Set<Region> regions,
        @DefaultValue("999999.99") BigDecimal most,
        @DefaultValue("true") boolean savesCards,
        @DefaultValue("https://api.stripe.com") URI apiUrl,
        @DefaultValue Connection connection) {

    /** @throws IllegalArgumentException if one of the two secrets is missing; neither is repeated */
    StripeSettings {
        if (secretKey.isBlank() || webhookSecret.isBlank()) {
            throw new IllegalArgumentException(
                    "linekeeper.gateways.stripe: secret-key and webhook-secret are set both or neither; copy them from the dashboard");
        }
        regions = Set.copyOf(regions);
    }

    /** Without secrets: settings end up in logs. */
    @Override
    public String toString() {
        return "StripeSettings[" + apiUrl + "]";
    }
}

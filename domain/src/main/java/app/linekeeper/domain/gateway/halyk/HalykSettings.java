package app.linekeeper.domain.gateway.halyk;

import app.linekeeper.domain.gateway.http.Connection;
import app.linekeeper.domain.shared.Region;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of Halyk ePay; without the client's id it is not offered.
 *
 * @param clientId the ClientID of the shop
 * @param clientSecret its ClientSecret; a secret
 * @param terminal the TerminalID, which takes what is paid in one stage
 * @param shop the shop_id, which links are made for
 * @param regions of the sellers whose money it takes, in tenge
 * @param most the largest sum that it takes, in tenge
 * @param savesCards whether the bank lets cards be saved and charged later
 * @param oauthUrl where tokens are made
 * @param apiUrl where everything else is asked
 */
@ConfigurationProperties("linekeeper.gateways.halyk")
record HalykSettings(
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String terminal,
        @DefaultValue("") String shop,
        @DefaultValue({"KAZAKHSTAN", "CIS"}) Set<Region> regions,
        @DefaultValue("5000000") BigDecimal most,
        @DefaultValue("false") boolean savesCards,
        @DefaultValue("https://epay-oauth.homebank.kz") URI oauthUrl,
        @DefaultValue("https://epay-api.homebank.kz") URI apiUrl,
        @DefaultValue Connection connection) {

    /** @throws IllegalArgumentException if one of those that belong together is missing; none is repeated */
    HalykSettings {
        if (clientId.isBlank() || clientSecret.isBlank() || terminal.isBlank() || shop.isBlank()) {
            throw new IllegalArgumentException(
                    "linekeeper.gateways.halyk: client-id, client-secret, terminal and shop are set all or none; the bank hands them out together");
        }
        regions = Set.copyOf(regions);
    }

    /** Without secrets: settings end up in logs. */
    @Override
    public String toString() {
        return "HalykSettings[clientId=" + clientId + ", apiUrl=" + apiUrl + "]";
    }
}

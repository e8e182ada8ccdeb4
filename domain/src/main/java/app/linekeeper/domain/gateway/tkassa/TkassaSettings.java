package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.http.Connection;
import app.linekeeper.domain.shared.Region;
import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of T-Kassa; without a terminal it is not offered.
 *
 * @param terminalKey the terminal's name in the bank's cabinet
 * @param password the terminal's; a secret
 * @param apiUrl where the API is; another host for tests
 * @param regions of sellers whose money it takes
 * @param savesCards whether the bank has switched on recurring payments for the terminal
 */
@ConfigurationProperties("linekeeper.gateways.tkassa")
record TkassaSettings(
        @DefaultValue("") String terminalKey,
        @DefaultValue("") String password,
        @DefaultValue("https://securepay.tinkoff.ru/v2") URI apiUrl,
        @DefaultValue("RUSSIA") Set<Region> regions,
        @DefaultValue("false") boolean savesCards,
        @DefaultValue Connection connection) {

    /** @throws IllegalArgumentException if the terminal or its password is missing; neither is repeated */
    TkassaSettings {
        if (terminalKey.isBlank() || password.isBlank()) {
            throw new IllegalArgumentException(
                    "linekeeper.gateways.tkassa: terminal-key and password are set both or neither; copy them from the bank's cabinet");
        }
        regions = Set.copyOf(regions);
    }

    /** Without the password: settings end up in logs. */
    @Override
    public String toString() {
        return "TkassaSettings[" + terminalKey + " at " + apiUrl + "]";
    }
}

package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.CardMethod;
import app.linekeeper.domain.gateway.http.AddressRanges;
import app.linekeeper.domain.gateway.http.Connection;
import app.linekeeper.domain.shared.Region;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of YooKassa; without a shop it is not offered.
 *
 * @param shopId the shop's number in the cabinet
 * @param secretKey by which requests are made; a secret
 * @param apiUrl where the API is
 * @param regions of sellers whose money it takes
 * @param methods what the shop may take, by its contract
 * @param savesMethods whether the provider has agreed that the shop charges again without the payer
 * @param messagesFrom addresses that its messages come from, which are not signed; none where a proxy hides them
 */
@ConfigurationProperties("linekeeper.gateways.yookassa")
record YookassaSettings(
        @DefaultValue("") String shopId,
        @DefaultValue("") String secretKey,
        @DefaultValue("https://api.yookassa.ru/v3") URI apiUrl,
        @DefaultValue("RUSSIA") Set<Region> regions,
        @DefaultValue({"CARD", "SBP"}) Set<CardMethod> methods,
        @DefaultValue("false") boolean savesMethods,

        @DefaultValue({
            "185.71.76.0/27",
            "185.71.77.0/27",
            "77.75.153.0/25",
            "77.75.154.128/25",
            "77.75.156.11",
            "77.75.156.35",
            "2a02:5180::/32"
        })
        List<String> messagesFrom,

        @DefaultValue Connection connection) {

    /** @throws IllegalArgumentException if the shop or its key is missing, or a range is none; the key is not repeated */
    YookassaSettings {
        if (shopId.isBlank() || secretKey.isBlank()) {
            throw new IllegalArgumentException(
                    "linekeeper.gateways.yookassa: shop-id and secret-key are set both or neither; copy them from the cabinet");
        }
        regions = Set.copyOf(regions);
        methods = Set.copyOf(methods);
        messagesFrom = new AddressRanges(messagesFrom).ranges();
    }

    /** Without the key: settings end up in logs. */
    @Override
    public String toString() {
        return "YookassaSettings[" + shopId + " at " + apiUrl + "]";
    }
}

package app.linekeeper.domain.gateway;

import java.util.regex.Pattern;

/**
 * Names a provider, in small letters, at most 20: as in the settings, in the address for its messages, and in the
 * bundles, where {@code tkassa} is worded as {@code card.gateway_tkassa}.
 */
public record GatewayId(String value) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{1,19}");

    /** @throws IllegalArgumentException for any other name */
    public GatewayId {
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException("no name of a gateway: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

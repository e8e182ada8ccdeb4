package app.linekeeper.bot.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How clients and providers reach us over HTTP.
 *
 * @param port a port for nothing else; null for none; 0 for any free one
 * @param address who can reach it: only this machine, unless it is said otherwise
 * @param trustedProxies addresses, or networks such as {@code 10.0.0.0/8}, of proxies whose {@code X-Forwarded-For} is believed
 * @param pagesPerMinute how often one address may ask for a page in a minute
 * @param messagesPerSecond how many messages of providers one address may send in a second
 */
@ConfigurationProperties("linekeeper.pay")
public record PaySettings(
        @Nullable Integer port,
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("60") int pagesPerMinute,
        @DefaultValue("50") int messagesPerSecond) {

    private static final int HIGHEST_PORT = 65_535;
    private static final String NETWORK = "[0-9a-fA-F:.]+(/\\d{1,3})?";

    /** @throws UnusableSetting where a value cannot work, with what to do about it in words */
    public PaySettings {
        trustedProxies = List.copyOf(trustedProxies);
        if (port != null && (port < 0 || port > HIGHEST_PORT)) {
            throw new UnusableSetting(
                    "linekeeper.pay.port is no port: " + port, "Set it between 1 and 65535, or not at all.");
        }
        if (!trustedProxies.stream().allMatch(proxy -> proxy.matches(NETWORK))) {
            throw new UnusableSetting(
                    "linekeeper.pay.trusted-proxies holds something else than addresses and networks.",
                    "Write them as 127.0.0.1 or 10.0.0.0/8, with commas between them.");
        }
        if (pagesPerMinute < 1 || messagesPerSecond < 1) {
            throw new UnusableSetting(
                    "linekeeper.pay.pages-per-minute or linekeeper.pay.messages-per-second is out of range.",
                    "Set both above zero: 60 and 50 suit most.");
        }
    }
}

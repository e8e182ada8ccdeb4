package app.linekeeper.bot.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the bot reaches Telegram.
 *
 * @param token what BotFather gave, such as {@code 123456:ABC…}; a secret
 * @param apiUrl a Bot API server; scheme, host and port only, because the library knows no path prefix
 * @param pollTimeout how long one question for updates may be held open; Telegram allows at most 50 seconds
 * @param workers on how many threads turns are decided
 * @param callsAtOnce how many calls to the Bot API may be under way at once
 * @param proxy through what it is reached, such as {@code socks5://user:password@host:1080}; null for straight
 */
@ConfigurationProperties("linekeeper.telegram")
public record TelegramSettings(
        String token,
        @DefaultValue("https://api.telegram.org") URI apiUrl,
        @DefaultValue("50s") Duration pollTimeout,
        @DefaultValue("4") int workers,
        @DefaultValue("256") int callsAtOnce,
        @Nullable String proxy) {

    /**
     * @throws UnusableSetting where a value cannot work, with what to do about it in words
     */
    public TelegramSettings {
        requireToken(token);
        requireAddress(apiUrl);
        if (pollTimeout.isNegative() || pollTimeout.toSeconds() > 50) {
            throw new UnusableSetting(
                    "linekeeper.telegram.poll-timeout is " + pollTimeout.toSeconds() + " seconds.",
                    "Set it between 0s and 50s: Telegram holds no question for updates longer.");
        }
        if (workers < 1 || workers > 64 || callsAtOnce < 1) {
            throw new UnusableSetting(
                    "linekeeper.telegram.workers or linekeeper.telegram.calls-at-once is out of range.",
                    "Set workers between 1 and 64 (4 suits most machines) and calls-at-once to 1 or more.");
        }
        if (proxy != null && !proxy.isBlank()) {
            ProxyAddress.read(proxy);
        }
    }

    /** The proxy; empty where Telegram is reached straight. */
    public Optional<ProxyAddress> proxyAddress() {
        return Optional.ofNullable(proxy).filter(text -> !text.isBlank()).map(ProxyAddress::read);
    }

    /** The number before the colon: public, and the same for every token this bot ever had. */
    public long botId() {
        return Long.parseLong(token.substring(0, token.indexOf(':')));
    }

    /** Without the token and the proxy's password: settings end up in logs. */
    @Override
    public String toString() {
        return "TelegramSettings[apiUrl=" + apiUrl + ", pollTimeout=" + pollTimeout + "]";
    }

    private static void requireToken(@Nullable String token) {
        if (token == null || token.isBlank()) {
            throw new UnusableSetting(
                    "linekeeper.telegram.token is not set, so the bot cannot talk to Telegram.",
                    "Get a token from @BotFather and set it, for instance by the environment variable"
                            + " LINEKEEPER_TELEGRAM_TOKEN. To try the product without a token,"
                            + " start it with the profile 'sandbox'.");
        }
        if (!token.matches("\\d{1,18}:\\S+")) {
            throw new UnusableSetting(
                    "linekeeper.telegram.token does not look like a token.",
                    "A token is digits, a colon and a secret, as @BotFather shows it; copy the whole of it.");
        }
    }

    private static void requireAddress(URI address) {
        boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
        boolean bare = address.getPath() == null || address.getPath().isEmpty() || "/".equals(address.getPath());
        if (!web || address.getHost() == null || !bare) {
            throw new UnusableSetting(
                    "linekeeper.telegram.api-url is not the address of a Bot API server: " + address,
                    "Give scheme, host and, where needed, port, such as https://api.telegram.org"
                            + " or http://127.0.0.1:8081; a path is not supported.");
        }
    }
}

package app.linekeeper.bot.settings;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * The proxy through which Telegram is reached. It is told the name of the Bot API server and finds its address itself.
 *
 * @param user whom it knows; null where it asks nobody
 * @param password null exactly where the user is
 */
public record ProxyAddress(
        Kind kind,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password) {

    /** How one talks to it. */
    public enum Kind {
        HTTP,
        SOCKS5
    }

    private static final Pattern FORM = Pattern.compile(
            "(http|socks5h?)://(?:([^:@/?#]+):([^@/?#]+)@)?(\\[[\\p{XDigit}:.]+]|[^:@/?#\\[\\]\\s]+):(\\d{1,5})/?",
            Pattern.CASE_INSENSITIVE);
    /** What SOCKS has room for. */
    private static final int LONGEST_BYTES = 255;

    /** @throws UnusableSetting where the text is no such address; it does not repeat the text, which holds a password */
    static ProxyAddress read(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches() || Integer.parseInt(parts.group(5)) > 65_535 || Integer.parseInt(parts.group(5)) == 0) {
            throw unusable("linekeeper.telegram.proxy is not the address of a proxy that can be used.");
        }
        return new ProxyAddress(
                parts.group(1).toLowerCase(Locale.ROOT).equals("http") ? Kind.HTTP : Kind.SOCKS5,
                parts.group(4).replaceAll("[\\[\\]]", ""),
                Integer.parseInt(parts.group(5)),
                decoded(parts.group(2)),
                decoded(parts.group(3)));
    }

    /** Without the credentials. */
    @Override
    public String toString() {
        return kind + " proxy " + host + ":" + port;
    }

    private static @Nullable String decoded(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            String decoded = UriUtils.decode(text, StandardCharsets.UTF_8);
            if (decoded.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES) {
                return decoded;
            }
        } catch (IllegalArgumentException halfAnEscape) {
            // told below
        }
        throw unusable("The user or the password in linekeeper.telegram.proxy cannot be used.");
    }

    private static UnusableSetting unusable(String what) {
        return new UnusableSetting(
                what,
                "Give http://host:port or socks5://host:port, with user:password@ before the host where the proxy asks for"
                        + " them. Write @ : / ? # and % in either as %40 %3A %2F %3F %23 and %25.");
    }
}

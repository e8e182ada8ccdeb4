package app.linekeeper.bot.settings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How programs upload statements of banks.
 *
 * @param port a port for nothing else; null for none, so that nothing can be uploaded; 0 for any free one
 * @param address who can reach it: only this machine, unless it is said otherwise
 * @param token what whoever uploads has to show; a secret
 * @param largest how large a file may be
 * @param perMinute how many uploads there may be in a minute
 * @param within in what time a file has to be here whole
 */
@ConfigurationProperties("linekeeper.upload")
public record UploadSettings(
        @Nullable Integer port,
        @DefaultValue("127.0.0.1") String address,
        @Nullable String token,
        @DefaultValue("96MB") DataSize largest,
        @DefaultValue("10") int perMinute,
        @DefaultValue("2m") Duration within) {

    private static final int SHORTEST_TOKEN = 32;
    private static final int HIGHEST_PORT = 65_535;
    /** As large as any statement is. */
    private static final DataSize LARGEST = DataSize.ofMegabytes(96);

    /** @throws UnusableSetting where a value cannot work, with what to do about it in words; it never repeats the token */
    public UploadSettings {
        if (port != null && (port < 0 || port > HIGHEST_PORT)) {
            throw new UnusableSetting(
                    "linekeeper.upload.port is no port: " + port, "Set it between 1 and 65535, or not at all.");
        }
        if (port != null && (token == null || !token.matches("[\\x21-\\x7e]{" + SHORTEST_TOKEN + ",}"))) {
            throw new UnusableSetting(
                    "linekeeper.upload.port is set, and linekeeper.upload.token is shorter than " + SHORTEST_TOKEN
                            + " characters or holds others than Latin letters, digits and signs.",
                    "Make one that nobody guesses, such as by: openssl rand -hex 32");
        }
        if (largest.toBytes() < 1 || largest.compareTo(LARGEST) > 0) {
            throw new UnusableSetting(
                    "linekeeper.upload.largest is out of range.", "Set it to 96MB or less: no statement is larger.");
        }
        if (perMinute < 1 || within.toMillis() < 1) {
            throw new UnusableSetting(
                    "linekeeper.upload.per-minute or linekeeper.upload.within is out of range.",
                    "Set both above zero: 10 uploads and 2m suit most banks.");
        }
    }

    /** Without the token: settings end up in logs. */
    @Override
    public String toString() {
        return "UploadSettings[port=" + port + ", address=" + address + "]";
    }
}

package app.linekeeper.domain.card;

import app.linekeeper.domain.gateway.Capabilities;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of payments by card.
 *
 * @param payWithin for how long a page can be paid on, where the provider lets us choose
 * @param publicUrl where the pages and the addresses for providers' messages are reached from outside, such as
 *     {@code https://pay.example.org}; null where they are not, so that providers are only asked
 * @param chatUrl where payers are led who paid from the chat; null to show them a page that says so
 * @param key 32 bytes in Base64, by which what was kept of cards is sealed and links are signed; a secret; null where nothing
 *     can be kept and no link can be made
 */
@ConfigurationProperties("linekeeper.pay")
public record CardTerms(
        @DefaultValue("1h") Duration payWithin,
        @Nullable URI publicUrl,
        @Nullable URI chatUrl,
        @Nullable String key) {

    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(3);

    public CardTerms {
        if (payWithin.compareTo(SHORTEST) < 0 || payWithin.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("linekeeper.pay.pay-within must be between 10 minutes and 3 days");
        }
        if (publicUrl != null
                && (publicUrl.getHost() == null || publicUrl.toString().endsWith("/"))) {
            throw new IllegalArgumentException(
                    "linekeeper.pay.public-url must be an address without a slash at its end, such as https://pay.example.org");
        }
    }

    /** Until when a page that is opened now can be paid on, at a provider that can do so much. */
    public Instant payableUntil(Capabilities provider, Instant now) {
        Duration lives = provider.pageLives();
        return now.plus(lives.compareTo(payWithin) < 0 ? lives : payWithin);
    }

    /** Without the key: settings end up in logs. */
    @Override
    public String toString() {
        return "CardTerms[payWithin=" + payWithin + ", publicUrl=" + publicUrl + "]";
    }
}

package app.linekeeper.bot.pay;

import app.linekeeper.bot.settings.PaySettings;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets each address ask so often, on this node. Of IPv6, a network of 64 bits is one address: whoever has one has them all. */
@Component
class Rates {

    private static final int MOST_ADDRESSES = 20_000;
    private static final int BURSTS = 10;
    private static final int DEED = 5;

    private final LoadingCache<String, Bucket> pages;
    private final LoadingCache<String, Bucket> messages;

    Rates(PaySettings settings, Clock clock) {
        TimeMeter time = new FromClock(clock);
        pages = buckets(settings.pagesPerMinute(), settings.pagesPerMinute(), Duration.ofMinutes(1), time);
        messages = buckets(
                (long) settings.messagesPerSecond() * BURSTS,
                settings.messagesPerSecond(),
                Duration.ofSeconds(1),
                time);
    }

    /** How long to wait before a page can be asked for; zero for whoever may, who is counted. */
    Duration page(String address) {
        return waiting(pages, address, 1);
    }

    /** The same for what does something: it counts for several. */
    Duration deed(String address) {
        return waiting(pages, address, DEED);
    }

    /** The same for a message of a provider. */
    Duration message(String address) {
        return waiting(messages, address, 1);
    }

    private static Duration waiting(LoadingCache<String, Bucket> buckets, String address, int tokens) {
        ConsumptionProbe probe = buckets.get(network(address)).tryConsumeAndReturnRemaining(tokens);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] groups = address.split(":", 5);
        return String.join(":", java.util.Arrays.copyOf(groups, Math.min(4, groups.length)));
    }

    private static LoadingCache<String, Bucket> buckets(long burst, long refill, Duration period, TimeMeter time) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(Math.max(burst, DEED)).refillGreedy(refill, period))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** The application's own time. */
    private record FromClock(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}

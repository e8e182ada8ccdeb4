package app.linekeeper.bot.bench;

import java.time.Duration;
import java.util.Arrays;

/** How long people waited for their next screen. */
final class Latencies {

    private long[] nanos = new long[1 << 16];
    private int count;

    synchronized void add(long waited) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = waited;
    }

    synchronized String words(Duration time) {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return String.format(
                "turns=%d rate=%.0f/s p50=%.0fms p95=%.0fms p99=%.0fms max=%.0fms",
                count,
                count / (time.toMillis() / 1e3),
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1));
    }

    /** The same in short, for what takes but a few milliseconds. */
    synchronized String millis() {
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return String.format(
                "n=%d p50=%.1fms p95=%.1fms max=%.1fms", count, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
}

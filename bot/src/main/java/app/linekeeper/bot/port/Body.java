package app.linekeeper.bot.port;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** Takes in what is sent, but no more than was said, and for no longer. */
public final class Body {

    private static final int FIRST = 1 << 16;

    private final int most;
    private final Duration within;
    private final Clock clock;

    public Body(int most, Duration within, Clock clock) {
        this.most = most;
        this.within = within;
        this.clock = clock;
    }

    /** More is sent than is taken; the rest is not read. */
    public static final class TooLarge extends IOException {}

    /** Whether whoever sends was too slow, and is not gone: Tomcat takes who sends nothing for who is gone. */
    public static boolean isSlow(IOException broken) {
        return broken instanceof SocketTimeoutException || broken.getCause() instanceof SocketTimeoutException;
    }

    /**
     * All of it.
     *
     * @param declared how much it is to be; -1 where that was not said
     * @throws TooLarge as soon as it is more than is taken
     * @throws SocketTimeoutException if it is not here in time
     */
    public byte[] read(InputStream sent, long declared) throws IOException {
        if (declared > most) {
            throw new TooLarge();
        }
        Instant end = clock.instant().plus(within);
        byte[] taken = new byte[declared < 0 ? FIRST : (int) declared + 1];
        int size = 0;
        for (int more = sent.read(taken, 0, taken.length);
                more >= 0;
                more = sent.read(taken, size, taken.length - size)) {
            size += more;
            if (size > most) {
                throw new TooLarge();
            }
            if (clock.instant().isAfter(end)) {
                throw new SocketTimeoutException("not here within " + within);
            }
            if (size == taken.length) {
                taken = Arrays.copyOf(taken, Math.min(2 * size, most + 1));
            }
        }
        return Arrays.copyOf(taken, size);
    }
}

package app.linekeeper.bot.pay;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;

/** Says the same at most once a minute, so that nobody fills the log from outside. */
final class Seldom {

    private static final int MOST = 1_000;

    private final Cache<String, Boolean> said = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** Whether it was not said within the last minute; from now on it was. */
    boolean is(String what) {
        return said.asMap().putIfAbsent(what, true) == null;
    }
}

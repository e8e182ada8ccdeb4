package app.linekeeper.bot.intake;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Pictures that were sent together come one by one, at once, and are answered once. */
@Component
class Albums {

    private static final int REMEMBERED = 10_000;

    private final Cache<String, Long> first = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** Whether another update came first of those that bring the pictures of this album into this chat. */
    boolean isFollowing(String album, long chat, long update) {
        return first.get(chat + ":" + album, none -> update) != update;
    }
}

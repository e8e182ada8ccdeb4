package app.linekeeper.bot.telegram;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** What the bot is called in Telegram, asked for in the background until it is known. */
@Component
public class BotName {

    private static final Logger log = LoggerFactory.getLogger(BotName.class);
    private static final ExponentialBackOff RESTS = new ExponentialBackOff(1_000, 2);

    private final AtomicBoolean asking = new AtomicBoolean();
    private final BotApi api;
    private volatile @Nullable String name;
    private volatile boolean closed;

    BotName(BotApi api) {
        this.api = api;
    }

    /** Asks for the name, unless that is under way; returns at once. It may be another one than it was: BotFather lets it be changed. */
    @EventListener(ApplicationReadyEvent.class)
    public void learn() {
        if (asking.compareAndSet(false, true)) {
            ask(RESTS.start());
        }
    }

    /** Empty as long as Telegram has not told. */
    public Optional<String> known() {
        return Optional.ofNullable(name);
    }

    @PreDestroy
    void close() {
        closed = true;
    }

    private void ask(BackOffExecution rests) {
        api.call(new GetMe()).whenComplete((bot, thrown) -> {
            if (thrown == null) {
                name = bot.getUserName();
                asking.set(false);
            } else if (!closed) {
                again(rests, CallFailure.of(thrown));
            }
        });
    }

    private void again(BackOffExecution rests, CallFailure failure) {
        long rest = Math.max(rests.nextBackOff(), failure.retryAfter().toMillis());
        log.debug("Telegram does not tell the name of the bot, next attempt in {} ms: {}", rest, failure.words());
        CompletableFuture.delayedExecutor(rest, TimeUnit.MILLISECONDS).execute(() -> ask(rests));
    }
}

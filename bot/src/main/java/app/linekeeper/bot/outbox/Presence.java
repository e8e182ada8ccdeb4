package app.linekeeper.bot.outbox;

import app.linekeeper.bot.telegram.BotApi;
import app.linekeeper.bot.telegram.CallFailure;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/**
 * Whether Telegram is there for this bot, which tells a message that cannot be sent from an hour in which none can. When
 * it was away, it is asked again and again, and all couriers that rest go at once when it answers.
 */
@Component
class Presence {

    private static final long PATIENCE_SECONDS = 5;
    private static final Executor A_MOMENT_LATER = CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS);

    private final BotApi api;
    /** Asked for late: its couriers need this. */
    private final ObjectProvider<Dispatch> dispatch;

    private final AtomicBoolean away = new AtomicBoolean();
    private volatile boolean stopping;

    Presence(BotApi api, ObjectProvider<Dispatch> dispatch) {
        this.api = api;
        this.dispatch = dispatch;
    }

    /** @throws Undelivered if Telegram does not answer, or does not know the bot */
    void require() {
        try {
            Awaited.answer(ask());
        } catch (CompletionException e) {
            if (!isAnswer(e)) {
                throw missed("Telegram is not there: " + CallFailure.of(e).words());
            }
        }
    }

    /** Notes that Telegram was not there for a call. */
    Undelivered missed(String words) {
        if (away.compareAndSet(false, true)) {
            A_MOMENT_LATER.execute(this::look);
        }
        return new Undelivered(words);
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void look() {
        if (stopping) {
            return;
        }
        ask().whenCompleteAsync((bot, thrown) -> {
            if (thrown == null || isAnswer(thrown)) {
                away.set(false);
                dispatch.getObject().hurry();
            } else {
                A_MOMENT_LATER.execute(this::look);
            }
        });
    }

    private CompletableFuture<User> ask() {
        return api.call(new GetMe()).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static boolean isAnswer(Throwable thrown) {
        return CallFailure.of(thrown).kind() == CallFailure.Kind.TOO_MANY;
    }
}

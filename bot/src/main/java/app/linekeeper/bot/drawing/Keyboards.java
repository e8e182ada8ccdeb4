package app.linekeeper.bot.drawing;

import app.linekeeper.bot.telegram.BotApi;
import app.linekeeper.bot.telegram.CallFailure;
import app.linekeeper.conversations.LeftMessage;
import java.io.Serializable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;

/**
 * Takes the buttons from messages that are live no more, and gives them to the one that is. All of it changes nothing where
 * it was done already, so what breaks is repeated for some seconds.
 */
@Component
class Keyboards {

    private static final Logger log = LoggerFactory.getLogger(Keyboards.class);
    private static final ExponentialBackOff REPEATED = new ExponentialBackOff(500, 2);

    static {
        REPEATED.setMaxElapsedTime(Duration.ofSeconds(8).toMillis());
    }

    private final BotApi api;
    private final SendCount sends;

    Keyboards(BotApi api, SendCount sends) {
        this.api = api;
        this.sends = sends;
    }

    /** Whether, in the end, none of the messages to be left has buttons. */
    CompletableFuture<Boolean> leave(Errand errand) {
        CompletableFuture<Boolean> all = CompletableFuture.completedFuture(true);
        for (LeftMessage left : errand.leaving()) {
            all = all.thenCombine(leave(errand.chat().chatId(), left), Boolean::logicalAnd);
        }
        return all;
    }

    /** Whether the message has the buttons of the screen in the end. */
    CompletableFuture<Boolean> give(Errand errand, int messageId) {
        return errand.screen().rows().isEmpty()
                ? CompletableFuture.completedFuture(true)
                : repeated(() -> Sketch.buttons(errand.chat().chatId(), messageId, errand.screen()), REPEATED.start());
    }

    private CompletableFuture<Boolean> leave(long chatId, LeftMessage left) {
        String html = left.html();
        if (html == null) {
            return noButtons(chatId, left.id());
        }
        if (html.isEmpty()) {
            return gone(chatId, left.id());
        }
        EditMessageText words = Sketch.left(chatId, left.id(), html);
        return repeated(() -> words, REPEATED.start());
    }

    private CompletableFuture<Boolean> noButtons(long chatId, int message) {
        return repeated(() -> Sketch.noButtons(chatId, message), REPEATED.start());
    }

    /** What cannot be deleted, as Telegram allows it for two days, loses its buttons as others do. */
    private CompletableFuture<Boolean> gone(long chatId, int message) {
        sends.interactive();
        return api.call(new DeleteMessage(Long.toString(chatId), message))
                .handle((done, thrown) ->
                        thrown == null ? CompletableFuture.completedFuture(true) : noButtons(chatId, message))
                .thenCompose(Function.identity());
    }

    private CompletableFuture<Boolean> repeated(
            Supplier<? extends BotApiMethod<? extends Serializable>> call, BackOffExecution pauses) {
        sends.interactive();
        return api.call(call.get())
                .handle((done, thrown) -> thrown == null
                        ? CompletableFuture.completedFuture(true)
                        : failed(call, pauses, CallFailure.of(thrown)))
                .thenCompose(Function.identity());
    }

    private CompletableFuture<Boolean> failed(
            Supplier<? extends BotApiMethod<? extends Serializable>> call,
            BackOffExecution pauses,
            CallFailure failure) {
        return switch (failure.kind()) {
            case TOO_MANY, UNKNOWN, UNSENT -> {
                sends.failed("keyboard", failure);
                long pause = pauses.nextBackOff();
                yield pause == BackOffExecution.STOP
                        ? CompletableFuture.completedFuture(false)
                        : CompletableFuture.supplyAsync(
                                        () -> repeated(call, pauses),
                                        CompletableFuture.delayedExecutor(
                                                Math.max(
                                                        pause,
                                                        failure.retryAfter().toMillis()),
                                                TimeUnit.MILLISECONDS))
                                .thenCompose(Function.identity());
            }
            case REFUSED, BAD_MARKUP, WRONG_FILE -> {
                sends.failed("keyboard", failure);
                log.error("The buttons of a message were refused: {}", failure.words());
                yield CompletableFuture.completedFuture(true);
            }
            // it is so already, or the message or the person is gone
            default -> CompletableFuture.completedFuture(true);
        };
    }
}

package app.linekeeper.bot.drawing;

import app.linekeeper.bot.telegram.BotApi;
import app.linekeeper.bot.telegram.CallFailure;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/**
 * Ends the waiting of pressed buttons. An answer that did not arrive, or of which nobody knows, is repeated as long as
 * Telegram takes it: a press has one answer, so a second one changes nothing. No thread waits for that.
 */
@Component
class PressAnswers {

    private static final Logger log = LoggerFactory.getLogger(PressAnswers.class);
    private static final long TAKEN_FOR = Duration.ofSeconds(15).toNanos();
    private static final int LONGEST_HINT = 200;
    private static final ExponentialBackOff RESTS = new ExponentialBackOff(300, 2);

    private final AtomicInteger underWay = new AtomicInteger();
    private final BotApi api;
    private final SendCount sends;

    PressAnswers(BotApi api, SendCount sends) {
        this.api = api;
        this.sends = sends;
    }

    /** @param hint a word of explanation, which is cut where it is too long; null for none */
    void give(String callbackId, @Nullable String hint) {
        AnswerCallbackQuery answer = new AnswerCallbackQuery(callbackId);
        answer.setText(hint == null ? null : cut(hint));
        underWay.incrementAndGet();
        give(answer, RESTS.start(), System.nanoTime() + TAKEN_FOR);
    }

    /** Whether every answer has arrived or come too late. */
    boolean areGiven() {
        return underWay.get() == 0;
    }

    private void give(AnswerCallbackQuery answer, BackOffExecution rests, long until) {
        sends.answer();
        api.call(answer).whenComplete((done, thrown) -> {
            if (thrown == null) {
                underWay.decrementAndGet();
            } else {
                failed(answer, CallFailure.of(thrown), rests, until);
            }
        });
    }

    private void failed(AnswerCallbackQuery answer, CallFailure failure, BackOffExecution rests, long until) {
        sends.failed("answer", failure);
        long rest = Math.max(rests.nextBackOff(), failure.retryAfter().toMillis());
        if (!mayHelp(failure) || System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(rest) - until > 0) {
            underWay.decrementAndGet();
            log.debug("A press was not answered: {}", failure.words());
            return;
        }
        CompletableFuture.delayedExecutor(rest, TimeUnit.MILLISECONDS).execute(() -> give(answer, rests, until));
    }

    private static String cut(String hint) {
        if (hint.length() <= LONGEST_HINT) {
            return hint;
        }
        int end = Character.isHighSurrogate(hint.charAt(LONGEST_HINT - 1)) ? LONGEST_HINT - 1 : LONGEST_HINT;
        return hint.substring(0, end);
    }

    private static boolean mayHelp(CallFailure failure) {
        return switch (failure.kind()) {
            case TOO_MANY, UNKNOWN, UNSENT -> true;
            default -> false;
        };
    }
}

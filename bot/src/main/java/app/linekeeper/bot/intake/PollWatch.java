package app.linekeeper.bot.intake;

import app.linekeeper.bot.telegram.Silence;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Interceptor;
import okhttp3.Response;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sees every question for updates and how it ended. The library itself says nothing useful: it claims to run when its
 * thread is dead.
 */
@Component
public class PollWatch implements Interceptor {

    private static final Logger log = LoggerFactory.getLogger(PollWatch.class);
    private static final long SAME_TROUBLE_AGAIN = TimeUnit.MINUTES.toNanos(1);
    private static final ByteString DONE = ByteString.encodeUtf8("{\"ok\":true");

    private final Clock clock;
    private volatile Silence silence;
    private volatile long lastWord = System.nanoTime();
    private volatile @Nullable PollTrouble trouble;
    private volatile boolean asking;
    private volatile boolean answered;
    private volatile long troubleLogged;

    PollWatch(Clock clock) {
        this.clock = clock;
        this.silence = Silence.beginning(clock);
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            Response response = chain.proceed(chain.request());
            if (isAnswer(response)) {
                answered();
            } else {
                troubled(PollTrouble.of(response));
            }
            return response;
        } catch (IOException e) {
            if (asking) {
                troubled(PollTrouble.of(e));
            }
            throw e;
        } finally {
            lastWord = System.nanoTime();
        }
    }

    /** How long ago a question last came to its end, good or bad. */
    Duration sinceLastWord() {
        return Duration.ofNanos(System.nanoTime() - lastWord);
    }

    /** The silence since Telegram last answered as it should, or since this node began to ask. */
    public Silence silence() {
        return silence;
    }

    /** What is wrong now, in words; null if nothing. */
    public @Nullable String trouble() {
        PollTrouble now = trouble;
        return now == null ? null : now.words();
    }

    /** How long Telegram asked to be left alone. */
    Duration askedWait() {
        PollTrouble now = trouble;
        return now == null ? Duration.ZERO : now.askedWait();
    }

    /** Whether Telegram said at last that somebody else asks for this bot's updates. */
    boolean isAnotherAsking() {
        PollTrouble now = trouble;
        return now != null && now.isAnotherAsking();
    }

    /** Whether Telegram has answered since this node began to ask. */
    public boolean wasAnswered() {
        return answered;
    }

    /** A new session starts to ask. */
    void begin() {
        if (!asking) {
            answered = false;
            silence = Silence.beginning(clock);
        }
        asking = true;
        lastWord = System.nanoTime();
    }

    /** This node asks no more: a question cut short from now on is no trouble. */
    void end() {
        asking = false;
    }

    /** Whether this node is the one that asks for updates. */
    public boolean isAsking() {
        return asking;
    }

    /** Waits for the whole answer: what breaks off is none. */
    private static boolean isAnswer(Response response) throws IOException {
        BufferedSource answer = response.body().source();
        answer.request(Long.MAX_VALUE);
        return response.isSuccessful() && answer.getBuffer().rangeEquals(0, DONE);
    }

    private void answered() {
        silence = Silence.beginning(clock);
        answered = true;
        if (trouble != null) {
            log.info("Telegram answers again");
            trouble = null;
        }
    }

    private void troubled(PollTrouble now) {
        PollTrouble before = trouble;
        boolean fresh = before == null || before.status() != now.status();
        trouble = now;
        if (fresh || System.nanoTime() - troubleLogged > SAME_TROUBLE_AGAIN) {
            troubleLogged = System.nanoTime();
            if (now.needsSomebody()) {
                log.error("No updates come in: {}", now.words());
            } else {
                log.warn("No updates come in: {}", now.words());
            }
        }
    }
}

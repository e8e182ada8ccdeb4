package app.linekeeper.bot.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Interceptor;
import okhttp3.Response;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sees every question for updates and how it ended. The library itself says nothing useful: it claims to run when its
 * thread is dead.
 */
@Component
public class PollWatch implements Interceptor {

    private static final Logger log = LoggerFactory.getLogger(PollWatch.class);
    private static final long SAME_TROUBLE_AGAIN = TimeUnit.MINUTES.toNanos(1);
    private static final int PEEK = 4096;
    private static final ByteString DONE = ByteString.encodeUtf8("{\"ok\":true");
    private static final JsonMapper JSON = new JsonMapper();

    private final AtomicLong lastWord = new AtomicLong(System.nanoTime());
    private final AtomicLong lastAnswer = new AtomicLong(System.nanoTime());
    private volatile @Nullable String trouble;
    private volatile boolean asking;
    private volatile boolean answered;
    private volatile int troubleCode;
    private volatile long troubleLogged;
    private volatile Duration askedWait = Duration.ZERO;

    @Override
    public Response intercept(Chain chain) throws IOException {
        try {
            Response response = chain.proceed(chain.request());
            note(response);
            return response;
        } catch (IOException e) {
            if (asking) {
                // never the message: it may name the address, which holds the token
                troubled(0, "Telegram cannot be reached (" + e.getClass().getSimpleName() + ")");
            }
            throw e;
        } finally {
            lastWord.set(System.nanoTime());
        }
    }

    /** How long ago a question last came to its end, good or bad. */
    Duration sinceLastWord() {
        return Duration.ofNanos(System.nanoTime() - lastWord.get());
    }

    /** How long ago Telegram last answered as it should. */
    public Duration sinceLastAnswer() {
        return Duration.ofNanos(System.nanoTime() - lastAnswer.get());
    }

    /** What is wrong now, in words; null if nothing. */
    public @Nullable String trouble() {
        return trouble;
    }

    /** How long Telegram asked to be left alone. */
    Duration askedWait() {
        return askedWait;
    }

    /** Whether Telegram said at last that somebody else asks for this bot's updates. */
    boolean isAnotherAsking() {
        return troubleCode == 409;
    }

    /** Whether Telegram has answered since this node began to ask. */
    public boolean wasAnswered() {
        return answered;
    }

    /** A new session starts to ask: the silence before does not count. */
    void begin() {
        answered = answered && asking;
        asking = true;
        lastWord.set(System.nanoTime());
    }

    /** This node asks no more: a question cut short from now on is no trouble. */
    void end() {
        asking = false;
    }

    /** Whether this node is the one that asks for updates. */
    public boolean isAsking() {
        return asking;
    }

    private void note(Response response) throws IOException {
        if (response.isSuccessful() && isOfTelegram(response)) {
            lastAnswer.set(System.nanoTime());
            answered = true;
            askedWait = Duration.ZERO;
            if (trouble != null) {
                log.info("Telegram answers again");
                trouble = null;
                troubleCode = 0;
            }
            return;
        }
        askedWait = response.code() == 429 ? retryAfter(response) : Duration.ZERO;
        troubled(response.code(), PollTrouble.words(response.code()));
    }

    /** Waits for the whole answer: what breaks off is none. */
    private static boolean isOfTelegram(Response response) throws IOException {
        BufferedSource answer = response.body().source();
        answer.request(Long.MAX_VALUE);
        return answer.getBuffer().rangeEquals(0, DONE);
    }

    private void troubled(int code, String words) {
        long now = System.nanoTime();
        boolean fresh = trouble == null || troubleCode != code;
        trouble = words;
        troubleCode = code;
        if (fresh || now - troubleLogged > SAME_TROUBLE_AGAIN) {
            troubleLogged = now;
            if (code == 401 || code == 404 || code == 409) {
                log.error("No updates come in: {}", words);
            } else {
                log.warn("No updates come in: {}", words);
            }
        }
    }

    private static Duration retryAfter(Response response) throws IOException {
        try {
            long seconds = JSON.readTree(response.peekBody(PEEK).string())
                    .path("parameters")
                    .path("retry_after")
                    .asLong(1);
            return Duration.ofSeconds(Math.max(1, seconds));
        } catch (tools.jackson.core.JacksonException noJson) {
            return Duration.ofSeconds(1);
        }
    }
}

package app.linekeeper.bot.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.RequestNotExecutedException;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/**
 * Why a call to the Bot API did not do what it was to do.
 *
 * @param words Telegram's own words, or the name of the broken connection's exception; never the address, which holds
 *     the token
 * @param retryAfter how long to wait before the next call; zero where Telegram does not say
 * @param movedTo the number that the group has by now; null for anything else
 */
public record CallFailure(
        Kind kind,
        String words,
        Duration retryAfter,
        @Nullable Long movedTo) {

    public CallFailure(Kind kind, String words, Duration retryAfter) {
        this(kind, words, retryAfter, null);
    }

    /** What a failure means for whoever made the call. */
    public enum Kind {
        /** The message shows this already. */
        NOT_MODIFIED,
        /** The message cannot be edited any more: send a new one. */
        GONE,
        /** The press was answered, or too long ago. */
        TOO_OLD,
        /** The markup of the text is not understood: send it plain. */
        BAD_MARKUP,
        /** The stored file is not known to this bot: upload it again. */
        WRONG_FILE,
        /** The person blocked the bot or is gone. */
        UNREACHABLE,
        /** The group became a supergroup, under another number. */
        MOVED,
        /** Too many calls: wait. */
        TOO_MANY,
        /** The call was refused for a reason that repeating does not cure. */
        REFUSED,
        /** The call never left: no connection came about. */
        UNSENT,
        /** Nobody knows whether it was done: the connection broke, or Telegram stumbled. */
        UNKNOWN
    }

    static CallFailure moved(String words, long group) {
        return new CallFailure(Kind.MOVED, words, Duration.ZERO, group);
    }

    static CallFailure refused(String words) {
        return new CallFailure(Kind.REFUSED, words, Duration.ZERO);
    }

    static CallFailure unsent(String words) {
        return new CallFailure(Kind.UNSENT, words, Duration.ZERO);
    }

    static CallFailure unknown(String words) {
        return new CallFailure(Kind.UNKNOWN, words, Duration.ZERO);
    }

    /** Reads the failure out of what a call ended with. */
    public static CallFailure of(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException
                        || cause instanceof ExecutionException
                        || cause instanceof UncheckedIOException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof FailedCall answered) {
            return answered.failure();
        }
        if (cause instanceof TelegramApiValidationException unfit) {
            return refused(String.valueOf(unfit.getMessage()));
        }
        String words = String.valueOf(cause.getMessage());
        if (cause.getClass() == IOException.class && words.contains("SOCKS")) {
            return unsent("the proxy does not lead there: " + words);
        }
        boolean unsent = cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof ConnectTimeoutException
                || cause instanceof ConnectionRequestTimeoutException
                || cause instanceof RequestNotExecutedException
                || cause instanceof SSLHandshakeException
                || cause instanceof SSLPeerUnverifiedException;
        String name = cause.getClass().getSimpleName();
        return unsent ? unsent(name) : unknown(name);
    }
}

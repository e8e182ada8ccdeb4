package app.linekeeper.bot.telegram;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.RequestNotExecutedException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * Why a call to the Bot API did not do what it was to do.
 *
 * @param words Telegram's own words, or the name of the broken connection's exception; never the address, which holds
 *     the token
 * @param retryAfter how long to wait before the next call; zero where Telegram does not say
 */
public record CallFailure(Kind kind, String words, Duration retryAfter) {

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
        /** Too many calls: wait. */
        TOO_MANY,
        /** The call was refused for a reason that repeating does not cure. */
        REFUSED,
        /** The call never left: no connection came about. */
        UNSENT,
        /** Nobody knows whether it was done: the connection broke, or Telegram stumbled. */
        UNKNOWN
    }

    private static final Map<String, Kind> BAD_REQUESTS = Map.ofEntries(
            Map.entry("message is not modified", Kind.NOT_MODIFIED),
            Map.entry("message to edit not found", Kind.GONE),
            Map.entry("message can't be edited", Kind.GONE),
            Map.entry("message_id_invalid", Kind.GONE),
            Map.entry("there is no text in the message to edit", Kind.GONE),
            Map.entry("query is too old", Kind.TOO_OLD),
            Map.entry("query id is invalid", Kind.TOO_OLD),
            Map.entry("can't parse entities", Kind.BAD_MARKUP),
            Map.entry("wrong file identifier", Kind.WRONG_FILE),
            Map.entry("wrong remote file identifier", Kind.WRONG_FILE),
            Map.entry("chat not found", Kind.UNREACHABLE));

    /** Reads the failure out of what the library threw. */
    public static CallFailure of(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof TelegramApiRequestException refused && refused.getErrorCode() != null) {
            return answered(refused);
        }
        boolean unsent = cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof ConnectTimeoutException
                || cause instanceof ConnectionRequestTimeoutException
                || cause instanceof RequestNotExecutedException
                || cause instanceof SSLHandshakeException
                || cause instanceof SSLPeerUnverifiedException;
        return new CallFailure(
                unsent ? Kind.UNSENT : Kind.UNKNOWN, cause.getClass().getSimpleName(), Duration.ZERO);
    }

    private static CallFailure answered(TelegramApiRequestException refused) {
        String words = String.valueOf(refused.getApiResponse());
        int code = refused.getErrorCode();
        return switch (code) {
            case 400 -> new CallFailure(badRequest(words), words, Duration.ZERO);
            case 403 -> new CallFailure(Kind.UNREACHABLE, words, Duration.ZERO);
            case 429 -> new CallFailure(Kind.TOO_MANY, words, retryAfter(refused));
            case 401, 404, 409, 413 -> new CallFailure(Kind.REFUSED, words, Duration.ZERO);
            default -> new CallFailure(Kind.UNKNOWN, "HTTP " + code, Duration.ZERO);
        };
    }

    private static Kind badRequest(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return BAD_REQUESTS.entrySet().stream()
                .filter(known -> lower.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Kind.REFUSED);
    }

    private static Duration retryAfter(TelegramApiRequestException refused) {
        Integer seconds =
                refused.getParameters() == null ? null : refused.getParameters().getRetryAfter();
        return Duration.ofSeconds(seconds == null ? 1 : Math.max(1, seconds));
    }
}

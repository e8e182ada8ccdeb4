package app.linekeeper.bot.pay;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is answered over HTTP.
 *
 * @param type of the body; null for none
 * @param headers beside those that every answer has
 */
record PayAnswer(int status, @Nullable String type, byte[] body, Map<String, String> headers) {

    static final int SEE_OTHER = 303;
    static final int NOT_FOUND = 404;
    static final int TIMEOUT = 408;
    static final int TOO_LARGE = 413;
    static final int PACKED = 415;
    static final int TOO_MANY = 429;
    static final int BROKEN = 500;
    static final int AWAY = 503;

    static PayAnswer of(int status) {
        return new PayAnswer(status, null, new byte[0], Map.of());
    }

    static PayAnswer text(String type, String body) {
        return new PayAnswer(200, type, body.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static PayAnswer page(int status, String html) {
        return new PayAnswer(status, "text/html;charset=utf-8", html.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    static PayAnswer goTo(URI address) {
        return new PayAnswer(SEE_OTHER, null, new byte[0], Map.of("Location", address.toASCIIString()));
    }

    static PayAnswer later(PayAnswer answer, Duration waiting) {
        long seconds = Math.max(1, waiting.plusMillis(999).toSeconds());
        return new PayAnswer(
                answer.status(), answer.type(), answer.body(), Map.of("Retry-After", String.valueOf(seconds)));
    }
}

package app.linekeeper.bot.intake;

import java.io.IOException;
import java.time.Duration;
import okhttp3.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a question for updates got no answer.
 *
 * @param status of HTTP; 0 where there was none
 * @param askedWait how long Telegram asked to be left alone
 */
record PollTrouble(int status, String words, Duration askedWait) {

    private static final int PEEK = 4096;
    private static final JsonMapper JSON = new JsonMapper();

    static PollTrouble of(Response response) throws IOException {
        int status = response.code();
        return new PollTrouble(status, words(status), status == 429 ? retryAfter(response) : Duration.ZERO);
    }

    /** Without the exception's message, unless it is ours: it may name the address, which holds the token. */
    static PollTrouble of(IOException broken) {
        String words = broken instanceof ProxyRefusal
                ? String.valueOf(broken.getMessage())
                : "Telegram cannot be reached (" + broken.getClass().getSimpleName() + ")";
        return new PollTrouble(0, words, Duration.ZERO);
    }

    /** Whether it stays until somebody does something about it. */
    boolean needsSomebody() {
        return status == 401 || status == 404 || isAnotherAsking();
    }

    /** Whether somebody else asks for this bot's updates. */
    boolean isAnotherAsking() {
        return status == 409;
    }

    private static String words(int status) {
        return switch (status) {
            case 401, 404 ->
                "Telegram does not accept the token (HTTP " + status + "). Was it revoked or mistyped?"
                        + " Ask @BotFather for the present one and set linekeeper.telegram.token.";
            case 409 ->
                "somebody else asks for this bot's updates (HTTP 409). Another copy of the program runs with"
                        + " the same token and another database: stop one of them.";
            case 429 -> "Telegram asks to wait (HTTP 429)";
            case 200 ->
                "something else than Telegram answers (HTTP 200): whatever is on the way blocks it, or wants"
                        + " somebody to sign in. A way around is linekeeper.telegram.proxy.";
            default -> "Telegram answers with HTTP " + status;
        };
    }

    private static Duration retryAfter(Response response) throws IOException {
        try {
            long seconds = JSON.readTree(response.peekBody(PEEK).string())
                    .path("parameters")
                    .path("retry_after")
                    .asLong(1);
            return Duration.ofSeconds(Math.max(1, seconds));
        } catch (JacksonException noJson) {
            return Duration.ofSeconds(1);
        }
    }
}

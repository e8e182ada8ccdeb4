package app.linekeeper.bot.telegram;

import app.linekeeper.bot.telegram.CallFailure.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Reads what the Bot API means by a refusal. */
final class BotApiRefusal {

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

    private BotApiRefusal() {}

    /** @param status of HTTP, for an answer that gives no code of its own */
    static CallFailure read(int status, JsonNode answer) {
        String words = answer.path("description").asText("HTTP " + status + " and a refusal without words");
        int code = answer.path("error_code").asInt(status);
        return switch (code) {
            case 400 -> badRequest(words, answer.path("parameters").path("migrate_to_chat_id"));
            case 403 -> new CallFailure(Kind.UNREACHABLE, words, Duration.ZERO);
            case 429 -> new CallFailure(Kind.TOO_MANY, words, retryAfter(answer));
            default -> code < 500 ? CallFailure.refused(words) : CallFailure.unknown("HTTP " + code);
        };
    }

    private static CallFailure badRequest(String words, JsonNode group) {
        return group.isIntegralNumber()
                ? CallFailure.moved(words, group.longValue())
                : new CallFailure(badRequest(words), words, Duration.ZERO);
    }

    private static Kind badRequest(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return BAD_REQUESTS.entrySet().stream()
                .filter(known -> lower.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Kind.REFUSED);
    }

    private static Duration retryAfter(JsonNode answer) {
        return Duration.ofSeconds(
                Math.max(1, answer.path("parameters").path("retry_after").asLong(1)));
    }
}

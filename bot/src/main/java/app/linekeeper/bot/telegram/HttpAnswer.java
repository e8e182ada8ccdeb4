package app.linekeeper.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.Serializable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * What came back over HTTP. Proxies, providers that block, and servers of something else answer as well, and only an
 * answer of the Bot API says what became of a call.
 */
record HttpAnswer(int status, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DONE = "{\"ok\":true";
    private static final int PROXY_AUTHENTICATION = 407;

    /** @throws FailedCall unless this is the result of the method; its words never hold the body, which may repeat the token */
    <T extends Serializable> T resultOf(PartialBotApiMethod<T> method) throws FailedCall {
        if (!body.startsWith(DONE)) {
            refuseUnlessDone();
        }
        T result = read(method);
        if (result == null) {
            throw odd("an answer without a result");
        }
        return result;
    }

    /** Why there is no file in it. */
    CallFailure refusal() {
        try {
            refuseUnlessDone();
            return odd("no file").failure();
        } catch (FailedCall refused) {
            return refused.failure();
        }
    }

    private void refuseUnlessDone() throws FailedCall {
        if (status == PROXY_AUTHENTICATION) {
            throw new FailedCall(CallFailure.unsent(
                    "the proxy does not accept what linekeeper.telegram.proxy says of user and password"));
        }
        JsonNode answer = tree();
        if (!answer.path("ok").isBoolean()) {
            throw odd("no answer of the Bot API");
        }
        if (!answer.path("ok").booleanValue()) {
            throw new FailedCall(BotApiRefusal.read(status, answer));
        }
    }

    private JsonNode tree() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    private <T extends Serializable> T read(PartialBotApiMethod<T> method) throws FailedCall {
        try {
            return method.deserializeResponse(body);
        } catch (TelegramApiRequestException | RuntimeException e) {
            throw odd("an answer that cannot be read");
        }
    }

    private FailedCall odd(String what) {
        return new FailedCall(CallFailure.unknown("HTTP " + status + " and " + what));
    }
}

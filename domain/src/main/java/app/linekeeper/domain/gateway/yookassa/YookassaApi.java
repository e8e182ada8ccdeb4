package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayMisused;
import app.linekeeper.domain.gateway.http.ProviderAnswer;
import app.linekeeper.domain.gateway.http.ProviderHttp;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Calls the API in the name of the shop. What it refuses with 4xx was not done; after 5xx nobody knows. */
final class YookassaApi {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final ProviderHttp http;
    private final String authorization;

    YookassaApi(YookassaSettings settings) {
        http = new ProviderHttp("yookassa", settings.apiUrl(), settings.connection());
        String shop = settings.shopId() + ":" + settings.secretKey();
        authorization = "Basic " + Base64.getEncoder().encodeToString(shop.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What is there.
     *
     * @throws GatewayAway if it is not, or nobody knows
     * @throws GatewayMisused if the shop is refused
     */
    JsonNode get(String path) {
        YookassaAnswer answer = answer(http.get(path, Map.of("Authorization", authorization)));
        if (answer.isRefused()) {
            throw new GatewayAway("yookassa does not show what was asked for: " + answer.words());
        }
        return answer.json();
    }

    /**
     * Has something made, once for each key within 24 hours.
     *
     * @throws GatewayAway if nobody knows whether it was
     * @throws GatewayMisused if the shop is refused
     */
    YookassaAnswer post(String path, UUID key, Map<String, Object> body) {
        Map<String, String> headers = Map.of("Authorization", authorization, "Idempotence-Key", key.toString());
        return answer(http.postJson(path, headers, body));
    }

    private static YookassaAnswer answer(ProviderAnswer answered) {
        YookassaAnswer answer = new YookassaAnswer(answered.status(), answered.json());
        if (answered.status() == UNAUTHORIZED || answered.status() == FORBIDDEN) {
            throw new GatewayMisused("yookassa refuses the shop: " + answer.words());
        }
        if (!answer.isRefused() && !answer.isWhole()) {
            throw new GatewayAway("yookassa answered, and not with what was asked for");
        }
        return answer;
    }
}

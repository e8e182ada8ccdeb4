package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayMisused;
import app.linekeeper.domain.gateway.http.ProviderAnswer;
import app.linekeeper.domain.gateway.http.ProviderHttp;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Calls the methods of the Merchant API, each signed. */
final class TkassaApi {

    private final ProviderHttp http;
    private final String terminalKey;
    private final TkassaToken token;

    TkassaApi(ProviderHttp http, String terminalKey, TkassaToken token) {
        this.http = http;
        this.terminalKey = terminalKey;
        this.token = token;
    }

    /**
     * @param parameters texts, numbers and what is nested, by their names
     * @return what was done, or refused for what it is
     * @throws GatewayAway if nobody knows, or the bank failed by itself
     * @throws GatewayMisused if the bank refuses the terminal
     */
    TkassaAnswer call(String method, Map<String, Object> parameters) {
        Map<String, Object> request = new TreeMap<>(parameters);
        request.put("TerminalKey", terminalKey);
        request.put("Token", token.of(signed(request)));
        ProviderAnswer http = this.http.postJson("/" + method, Map.of(), request);
        TkassaAnswer answer = new TkassaAnswer(http.json());
        if (answer.isMisuse()) {
            throw new GatewayMisused("tkassa refuses the terminal: " + answer.words());
        }
        if (!http.isOk() || answer.saysNothing() || answer.isOfTheBank()) {
            throw new GatewayAway("tkassa failed at " + method + ": " + answer.words());
        }
        return answer;
    }

    private static Map<String, String> signed(Map<String, Object> request) {
        Map<String, String> values = new HashMap<>();
        request.forEach((name, value) -> {
            if (!(value instanceof Map)) {
                values.put(name, value.toString());
            }
        });
        return values;
    }
}

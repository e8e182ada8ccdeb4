package app.linekeeper.domain.gateway.robokassa;

import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayMisused;
import app.linekeeper.domain.gateway.http.ProviderAnswer;
import app.linekeeper.domain.gateway.http.ProviderHttp;
import app.linekeeper.domain.gateway.http.ProviderJson;
import app.linekeeper.domain.shared.HmacSha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The calls of Robokassa that are used here; none of them is there in test mode. */
final class RobokassaApi {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final RobokassaSettings settings;
    private final ProviderHttp auth;
    private final ProviderHttp services;

    RobokassaApi(RobokassaSettings settings) {
        this.settings = settings;
        this.auth = new ProviderHttp("robokassa", settings.authUrl(), settings.connection());
        this.services = new ProviderHttp("robokassa", settings.servicesUrl(), settings.connection());
    }

    /**
     * Where a payment stands.
     *
     * @return empty where Robokassa knows of no payment of that number: nobody has opened its page, or it never was one
     */
    Optional<RobokassaOperation> find(String number) {
        String signature = settings.hash().of(settings.login() + ":" + number + ":" + settings.password2());
        RobokassaForm query = new RobokassaForm()
                .with("MerchantLogin", settings.login())
                .with("InvoiceID", number)
                .with("Signature", signature);
        ProviderAnswer answer = auth.get("/Merchant/WebService/Service.asmx/OpStateExt?" + query.encoded(), Map.of());
        return RobokassaState.read(number, answer.text(), settings);
    }

    /**
     * Has a card charged that was paid with before.
     *
     * @return whether it is being charged; what comes of it is said by its state
     * @throws GatewayAway if the answer is not Robokassa's
     */
    boolean charge(RobokassaForm order) {
        ProviderAnswer answer =
                auth.post("/Merchant/Recurring", Map.of(), "application/x-www-form-urlencoded", order.encoded());
        String text = answer.text().strip();
        if (!text.startsWith("OK") && !text.regionMatches(true, 0, "ERROR", 0, 5)) {
            throw new GatewayAway("robokassa answered with something else than OK or ERROR");
        }
        return text.startsWith("OK");
    }

    /** @param refund what is to go back, signed here */
    JsonNode refund(JsonNode refund) {
        String signed = part("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + part(refund.toString());
        byte[] signature = HmacSha256.of(signed.getBytes(StandardCharsets.UTF_8), settings.password3());
        String token = signed + "." + BASE64.encodeToString(signature);
        ProviderAnswer answer =
                services.post("/RefundService/Refund/Create", Map.of(), "application/json", ProviderJson.write(token));
        if (answer.status() == 401) {
            throw new GatewayMisused("robokassa refuses linekeeper.gateways.robokassa.password3");
        }
        return answer.json();
    }

    JsonNode refundState(String request) {
        return services.get("/RefundService/Refund/GetState?id=" + RobokassaForm.encoded(request), Map.of())
                .json();
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}

package app.linekeeper.domain.gateway.halyk;

import app.linekeeper.domain.gateway.ChargeSaved;
import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayMisused;
import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.StartPayment;
import app.linekeeper.domain.gateway.http.ProviderAnswer;
import app.linekeeper.domain.gateway.http.ProviderHttp;
import app.linekeeper.domain.gateway.http.ProviderJson;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The calls of Halyk that are used here. */
final class HalykApi {

    private final HalykSettings settings;
    private final HalykTokens tokens;
    private final ProviderHttp http;
    private final HalykHook hook;

    HalykApi(HalykSettings settings, HalykHook hook, Clock clock) {
        this.settings = settings;
        this.tokens = new HalykTokens(settings, clock);
        this.http = new ProviderHttp("halyk", settings.apiUrl(), settings.connection());
        this.hook = hook;
    }

    /** Makes a link that is good for a day, the shortest that there is, and that Halyk sends to nobody. */
    ProviderAnswer link(StartPayment payment) {
        String number = String.valueOf(payment.attempt().number());
        ObjectNode body = ProviderJson.object()
                .put("shop_id", settings.shop())
                .put("account_id", payment.customer())
                .put("invoice_id", number)
                .put("amount", Tenge.written(payment.sum()))
                .put("currency", Tenge.KZT.getCurrencyCode())
                .put("language", language(payment))
                .put("description", payment.description())
                .put("expire_period", "1d")
                .put("back_link", payment.returnTo().toString())
                .put("failure_back_link", payment.returnTo().toString())
                .put("card_save", payment.saves());
        if (payment.notifyTo() != null) {
            body.put("post_link", hook.address(payment.notifyTo(), number));
            body.put("failure_post_link", hook.address(payment.notifyTo(), number));
        }
        return known(http.postJson("/invoice", bearer(tokens.link()), body));
    }

    ProviderAnswer charge(ChargeSaved charge) {
        String number = String.valueOf(charge.attempt().number());
        ObjectNode body = ProviderJson.object()
                .put("amount", Tenge.written(charge.sum()))
                .put("currency", Tenge.KZT.getCurrencyCode())
                .put("terminalId", settings.terminal())
                .put("invoiceId", number)
                .put("description", charge.description())
                .put("accountId", charge.customer())
                .put("email", charge.receipt().email())
                .put("language", "rus")
                .put("paymentType", "cardId")
                .put("recurrent", true);
        body.putObject("cardId").put("id", charge.token());
        if (charge.notifyTo() != null) {
            body.put("postLink", hook.address(charge.notifyTo(), number));
            body.put("failurePostLink", hook.address(charge.notifyTo(), number));
        }
        return known(
                http.postJson("/payments/cards/auth", bearer(tokens.charge(charge.attempt(), charge.sum())), body));
    }

    /**
     * What became of an invoice.
     *
     * @return empty as long as nobody has paid or tried to, and where there is no such invoice
     */
    Optional<HalykTransaction> find(String number) {
        JsonNode json = known(http.get("/check-status/payment/transaction/" + number, bearer(tokens.operations())))
                .json();
        String result = json.path("resultCode").asString("");
        return switch (result) {
            case "100", "101" ->
                Optional.of(HalykTransaction.read(number, json.path("transaction"), result.equals("101")));
            case "102" -> Optional.empty();
            case "104", "109" -> throw new GatewayMisused("halyk does not know linekeeper.gateways.halyk.terminal");
            default -> throw new GatewayAway("halyk answered with result code " + shown(result));
        };
    }

    /** @throws GatewayAway if the answer is from something else than Halyk, which answers with nothing at all or with JSON */
    ProviderAnswer refund(HalykTransaction transaction, GatewayRefund refund) {
        ProviderAnswer answer = known(http.postJson(
                "/operation/" + transaction.id() + "/refund?amount=" + Tenge.written(refund.sum()) + "&externalID="
                        + refund.id(),
                bearer(tokens.operations()),
                ProviderJson.object()));
        if (answer.isOk() && !answer.text().isBlank()) {
            answer.json();
        }
        return answer;
    }

    /** What it said where it refused something, for operators. */
    static String words(ProviderAnswer answer) {
        JsonNode json = answer.json();
        return shown(json.path("code").asString("") + " " + json.path("message").asString(""));
    }

    private ProviderAnswer known(ProviderAnswer answer) {
        if (answer.status() == 401 || answer.status() == 403) {
            tokens.forget();
            throw new GatewayMisused("halyk refuses its own token, with status " + answer.status());
        }
        return answer;
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static String language(StartPayment payment) {
        return switch (payment.language()) {
            case RU -> "rus";
            case EN -> "eng";
            case KK -> "kaz";
        };
    }

    private static String shown(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }
}

package app.linekeeper.domain.gateway.halyk;

import app.linekeeper.domain.gateway.LoopbackProvider.Call;
import app.linekeeper.domain.gateway.LoopbackProvider.Reply;
import app.linekeeper.domain.gateway.http.ProviderJson;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the stand-in of Halyk does, as epayment.kz describes it: tokens by purpose, links, transactions by the number of the invoice. */
final class PretendHalyk {

    static final Duration TOKENS_LIVE = Duration.ofHours(2);
    static final String SECRET = "yF587AV9Ms94qN2Q+Sh";

    final Map<String, HalykInvoice> invoices = new LinkedHashMap<>();
    final Map<String, String> tokens = new LinkedHashMap<>();
    private final Consumer<HalykInvoice> post;

    @Nullable
    String nextDecline;

    boolean isNextToBeConfirmed;
    int tokensMade;

    /** @param post sends a message of what became of an invoice */
    PretendHalyk(Consumer<HalykInvoice> post) {
        this.post = post;
    }

    Reply reply(Call call) {
        if (call.path().equals("/oauth2/token")) {
            return token(form(call.body()));
        }
        String token = call.header("authorization").replace("Bearer ", "");
        String purpose = tokens.get(token);
        if (purpose == null) {
            return Reply.json(401, "{}");
        }
        if (call.path().equals("/invoice")) {
            return invoice(ProviderJson.read(call.body()));
        }
        if (call.path().startsWith("/check-status/payment/transaction/")) {
            return status(call.path().substring(call.path().lastIndexOf('/') + 1));
        }
        return call.path().equals("/payments/cards/auth")
                ? charge(ProviderJson.read(call.body()), purpose)
                : refund(call.path().split("/")[2], form(call.query()));
    }

    private Reply token(Map<String, String> form) {
        if (!SECRET.equals(form.get("client_secret"))) {
            return Reply.json(401, "{\"code\":401}");
        }
        tokensMade++;
        String token = UUID.randomUUID().toString();
        tokens.put(token, form.getOrDefault("invoiceID", ""));
        return Reply.json(
                200,
                ProviderJson.object()
                        .put("access_token", token)
                        .put("expires_in", TOKENS_LIVE.toSeconds())
                        .toString());
    }

    private Reply invoice(JsonNode asked) {
        String number = asked.path("invoice_id").asString("");
        HalykInvoice known = invoices.get(number);
        if (!number.matches("\\d{6,15}") || (known != null && !known.isPayable())) {
            return refused("1071", "invoice_id");
        }
        invoices.computeIfAbsent(
                number,
                each -> new HalykInvoice(
                        number,
                        asked.path("amount").decimalValue(),
                        asked.path("post_link").asString(""),
                        asked.path("card_save").asBoolean(false)));
        return Reply.json(
                200,
                ProviderJson.object()
                        .put("status", "ACTIVE")
                        .put("invoice_url", "https://epay-api.homebank.kz/redirect/invoice-link/" + UUID.randomUUID())
                        .toString());
    }

    private Reply status(String number) {
        HalykInvoice known = invoices.getOrDefault(number, new HalykInvoice(number, BigDecimal.ZERO, null, false));
        return Reply.json(200, known.checked());
    }

    private Reply charge(JsonNode asked, String purpose) {
        String number = asked.path("invoiceId").asString("");
        if (!purpose.equals(number) || invoices.containsKey(number)) {
            return refused("1071", "invoiceId");
        }
        if (!asked.path("cardId").path("id").asString("").equals(HalykInvoice.CARD)) {
            return refused("522", "no such card");
        }
        HalykInvoice charged = new HalykInvoice(
                number,
                asked.path("amount").decimalValue(),
                asked.path("postLink").asString(""),
                false);
        invoices.put(number, charged);
        if (isNextToBeConfirmed) {
            charged.status = "3D";
            return Reply.json(200, "{\"status\":\"3D\",\"secure3D\":{\"action\":\"https://acs.example.org\"}}");
        }
        charged.status = nextDecline == null ? "CHARGE" : "REJECT";
        charged.reasonCode = nextDecline == null ? "00" : nextDecline;
        nextDecline = null;
        post.accept(charged);
        return charged.isTaken()
                ? Reply.json(200, "{\"status\":\"CHARGE\"}")
                : refused(charged.reasonCode, "as the bank says");
    }

    private Reply refund(String transaction, Map<String, String> query) {
        BigDecimal amount = new BigDecimal(query.getOrDefault("amount", "0"));
        for (HalykInvoice each : invoices.values()) {
            if (each.isTransaction(transaction)
                    && each.status.equals("CHARGE")
                    && amount.compareTo(each.sum.subtract(each.wentBack)) <= 0) {
                each.giveBack(amount);
                return Reply.json(200, "");
            }
        }
        return refused("100", "the transaction is not charged, or has not that much left");
    }

    private static Reply refused(String code, String message) {
        return Reply.json(
                400,
                ProviderJson.object().put("code", code).put("message", message).toString());
    }

    private static Map<String, String> form(String encoded) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String each : encoded.split("&")) {
            int at = each.indexOf('=');
            form.put(each.substring(0, at), URLDecoder.decode(each.substring(at + 1), StandardCharsets.UTF_8));
        }
        return form;
    }
}

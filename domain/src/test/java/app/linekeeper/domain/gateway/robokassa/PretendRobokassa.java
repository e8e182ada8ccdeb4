package app.linekeeper.domain.gateway.robokassa;

import app.linekeeper.domain.gateway.LoopbackProvider.Call;
import app.linekeeper.domain.gateway.LoopbackProvider.Reply;
import app.linekeeper.domain.gateway.http.ProviderJson;
import app.linekeeper.domain.shared.HmacSha256;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the stand-in of Robokassa does, as docs.robokassa.ru describes it: signed addresses, states in XML, charges by an earlier
 * payment, refunds of whole payments.
 */
final class PretendRobokassa {

    static final String LOGIN = "linekeeper";
    static final String FIRST = "first-pJ9sX2";
    static final String SECOND = "second-qT4vB8";
    static final String THIRD = "third-mK7cD1";

    final RobokassaHash hash = RobokassaHash.SHA256;
    final Map<String, RobokassaInvoice> invoices = new LinkedHashMap<>();
    boolean declinesNext;
    /** Where all refunds stand. */
    String refunds = "finished";
    /** Why no further refund is made; empty for none. */
    String refusal = "";

    /** What a payer does with a page is done by its address alone, so that addresses are kept as they are handed out. */
    void handedOut(URI page) {
        RobokassaForm asked = RobokassaForm.read(page.getRawQuery());
        String signed = String.join(
                ":",
                asked.get("MerchantLogin"),
                asked.get("OutSum"),
                asked.get("InvId"),
                asked.get("Receipt"),
                asked.get("SuccessUrl2"),
                asked.get("SuccessUrl2Method"),
                asked.get("FailUrl2"),
                asked.get("FailUrl2Method"),
                FIRST);
        boolean saves = asked.get("Recurring").equals("true");
        if (hash.of(signed + (saves ? ":Shp_saves=1" : "")).equals(asked.get("SignatureValue"))) {
            String number = asked.get("InvId");
            invoices.computeIfAbsent(number, each -> new RobokassaInvoice(number, asked.get("OutSum"), saves));
        }
    }

    Reply reply(Call call) {
        return switch (call.path()) {
            case "/Merchant/WebService/Service.asmx/OpStateExt" -> state(RobokassaForm.read(call.query()));
            case "/Merchant/Recurring" -> charge(RobokassaForm.read(call.body()));
            case "/RefundService/Refund/Create" ->
                refund(ProviderJson.read(call.body()).asString(""));
            default ->
                Reply.json(
                        200,
                        "{\"requestId\":\"" + call.query().substring("id=".length()) + "\",\"amount\":1,\"label\":\""
                                + refunds + "\"}");
        };
    }

    private Reply state(RobokassaForm asked) {
        String number = asked.get("InvoiceID");
        if (!hash.of(LOGIN + ":" + number + ":" + SECOND).equals(asked.get("Signature"))) {
            return xml(RobokassaInvoice.answer(1, ""));
        }
        return xml(invoices.getOrDefault(number, new RobokassaInvoice(number, "0", false))
                .shown());
    }

    private static Reply xml(String xml) {
        return new Reply(200, "text/xml", xml);
    }

    private Reply charge(RobokassaForm asked) {
        String number = asked.get("InvoiceID");
        String signed = String.join(":", LOGIN, asked.get("OutSum"), number, asked.get("Receipt"), FIRST);
        RobokassaInvoice parent = invoices.get(asked.get("PreviousInvoiceID"));
        boolean isGood = hash.of(signed).equals(asked.get("SignatureValue"))
                && !invoices.containsKey(number)
                && parent != null
                && parent.isTaken()
                && parent.saves;
        if (!isGood) {
            return new Reply(200, "text/plain", "ERROR: refused");
        }
        RobokassaInvoice charged = new RobokassaInvoice(number, asked.get("OutSum"), false);
        charged.state = declinesNext ? 10 : 100;
        declinesNext = false;
        invoices.put(number, charged);
        return new Reply(200, "text/plain", "OK" + number);
    }

    private Reply refund(String token) {
        String[] parts = token.split("\\.");
        byte[] expected = HmacSha256.of((parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8), THIRD);
        if (!Base64.getUrlEncoder().withoutPadding().encodeToString(expected).equals(parts[2])) {
            return Reply.json(401, "{\"success\":false}");
        }
        String key = ProviderJson.read(Base64.getUrlDecoder().decode(parts[1]))
                .path("OpKey")
                .asString("");
        RobokassaInvoice invoice = invoices.values().stream()
                .filter(each -> each.key.equals(key))
                .findFirst()
                .orElseThrow();
        String why = invoice.wentBack ? "AlreadyRefunded" : refusal;
        if (!why.isEmpty()) {
            return Reply.json(400, "{\"success\":false,\"message\":\"" + why + "\"}");
        }
        invoice.wentBack = true;
        return Reply.json(200, "{\"success\":true,\"message\":null,\"requestId\":\"" + key + "\"}");
    }
}

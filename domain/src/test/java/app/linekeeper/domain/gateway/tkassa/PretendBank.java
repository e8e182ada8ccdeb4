package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.LoopbackProvider.Call;
import app.linekeeper.domain.gateway.LoopbackProvider.Reply;
import app.linekeeper.domain.gateway.http.ProviderJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The methods of the Merchant API, refusing what the bank refuses: always with status 200, and a code. */
final class PretendBank {

    final Map<String, PretendPayment> payments = new LinkedHashMap<>();
    final Map<String, String> rebills = new HashMap<>();
    private final String terminal;
    private final TkassaToken token;
    private final InitRules rules;
    private final Consumer<PretendPayment> told;
    private long lastId = 13_660;
    long givenBack;

    @Nullable
    String nextChargeFails;

    Runnable beforeCancel = () -> {};
    /** Not for SBP. */
    boolean looksAtRequestIds = true;

    PretendBank(String terminal, TkassaToken token, InitRules rules, Consumer<PretendPayment> told) {
        this.terminal = terminal;
        this.token = token;
        this.rules = rules;
        this.told = told;
    }

    Reply answer(Call call) {
        JsonNode asked = ProviderJson.read(call.body());
        if (!asked.path("TerminalKey").asString().equals(terminal)) {
            return refused("501", "no such terminal");
        }
        if (!token.isOf(scalars(asked), asked.path("Token").asString())) {
            return refused("204", "wrong token");
        }
        return switch (call.path()) {
            case "/v2/Init" -> init(asked);
            case "/v2/GetState" -> state(payments.get(asked.path("PaymentId").asString()));
            case "/v2/CheckOrder" -> order(asked.path("OrderId").asString());
            case "/v2/Cancel" -> cancel(asked);
            case "/v2/Charge" -> charge(asked);
            default -> new Reply(404, "text/html", "<html>404</html>");
        };
    }

    private Reply init(JsonNode asked) {
        String fault = rules.fault(asked);
        String order = asked.path("OrderId").asString();
        if (fault != null) {
            return refused(fault, "wrong parameter");
        }
        if (payments.values().stream().anyMatch(payment -> payment.order.equals(order))) {
            return refused("20", "the order is there already");
        }
        PretendPayment payment = new PretendPayment(
                String.valueOf(++lastId),
                order,
                asked.path("Amount").asLong(),
                asked.path("Recurrent").asString("").equals("Y"),
                asked.path("DATA").path("OperationInitiatorType").asString());
        payments.put(payment.id, payment);
        Map<String, Object> answer = said(payment, true, "0");
        answer.put("PaymentURL", "https://pay.example.org/new/" + payment.id);
        return json(answer);
    }

    private Reply state(@Nullable PretendPayment payment) {
        return payment == null ? refused("255", "not found") : json(said(payment, true, "0"));
    }

    private Reply order(String order) {
        List<Map<String, Object>> found = new ArrayList<>();
        payments.values().stream()
                .filter(payment -> payment.order.equals(order))
                .forEach(payment -> {
                    Map<String, Object> each = new HashMap<>();
                    each.put("PaymentId", payment.id);
                    each.put("Amount", shown(payment));
                    each.put("Status", payment.status);
                    each.put("Success", payment.error.equals("0"));
                    each.put("ErrorCode", Integer.parseInt(payment.error));
                    found.add(each);
                });
        if (found.isEmpty()) {
            return refused("335", "no such order");
        }
        return json(Map.of("Success", true, "ErrorCode", "0", "OrderId", order, "Payments", found));
    }

    private Reply cancel(JsonNode asked) {
        beforeCancel.run();
        PretendPayment payment = payments.get(asked.path("PaymentId").asString());
        String request = looksAtRequestIds ? asked.path("ExternalRequestId").asString("") : "";
        if (payment == null) {
            return refused("255", "not found");
        }
        if (!request.isEmpty() && payment.cancelled.containsKey(request)) {
            return json(said(payment, true, "0"));
        }
        if (payment.isPayable() || payment.status.equals("NEW")) {
            payment.status = "CANCELED";
            told.accept(payment);
            return json(said(payment, true, "0"));
        }
        long amount = asked.has("Amount") ? asked.path("Amount").asLong() : payment.left;
        if (!payment.isRefundable() || amount < 1 || amount > payment.left) {
            return refused("100", "cannot be cancelled");
        }
        payment.left -= amount;
        givenBack += amount;
        payment.status = payment.left == 0 ? "REFUNDED" : "PARTIAL_REFUNDED";
        payment.cancelled.put(request, payment.status);
        told.accept(payment);
        Map<String, Object> answer = said(payment, true, "0");
        answer.put("OriginalAmount", payment.left + amount);
        answer.put("NewAmount", payment.left);
        return json(answer);
    }

    private Reply charge(JsonNode asked) {
        PretendPayment payment = payments.get(asked.path("PaymentId").asString());
        if (payment == null || !payment.status.equals("NEW") || !payment.initiator.equals("R")) {
            return refused("8", "wrong status");
        }
        if (!rebills.containsKey(asked.path("RebillId").asString())) {
            return refused("104", "no such RebillId");
        }
        payment.error = nextChargeFails == null ? "0" : nextChargeFails;
        payment.status = nextChargeFails == null ? "CONFIRMED" : "REJECTED";
        nextChargeFails = null;
        told.accept(payment);
        return json(said(payment, payment.error.equals("0"), payment.error));
    }

    private Map<String, Object> said(PretendPayment payment, boolean done, String error) {
        Map<String, Object> said = new TreeMap<>();
        said.put("Success", done);
        said.put("ErrorCode", error);
        said.put("Message", done ? "OK" : "refused");
        said.put("TerminalKey", terminal);
        said.put("Status", payment.status);
        said.put("PaymentId", payment.id);
        said.put("OrderId", payment.order);
        said.put("Amount", shown(payment));
        return said;
    }

    /** The current sum; of one that went back wholly, the one there was. */
    private static long shown(PretendPayment payment) {
        return payment.left == 0 ? payment.amount : payment.left;
    }

    private static Reply refused(String code, String message) {
        return json(Map.of("Success", false, "ErrorCode", code, "Message", message));
    }

    private static Reply json(Map<String, Object> answer) {
        return Reply.json(200, ProviderJson.write(answer));
    }

    static Map<String, String> scalars(JsonNode asked) {
        Map<String, String> values = new HashMap<>();
        asked.propertyStream()
                .filter(each -> each.getValue().isValueNode())
                .forEach(each -> values.put(each.getKey(), each.getValue().asString()));
        return values;
    }
}

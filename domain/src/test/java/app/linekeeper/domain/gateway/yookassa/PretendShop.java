package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.LoopbackProvider.Call;
import app.linekeeper.domain.gateway.LoopbackProvider.Reply;
import app.linekeeper.domain.gateway.http.ProviderJson;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A shop at YooKassa: payments, refunds and what was saved, refusing what the specification forbids. */
final class PretendShop {

    final Map<String, ObjectNode> payments = new LinkedHashMap<>();
    final Map<String, ObjectNode> refunds = new LinkedHashMap<>();
    final Map<String, JsonNode> saved = new HashMap<>();
    private final Map<String, String> requests = new HashMap<>();
    private final Map<String, Reply> answers = new HashMap<>();
    private final String authorization;
    private final Clock clock;
    private final BiConsumer<String, ObjectNode> told;

    @Nullable
    String nextChargeFails;

    boolean refundsAreSlow;

    PretendShop(String shop, String key, Clock clock, BiConsumer<String, ObjectNode> told) {
        authorization = "Basic " + Base64.getEncoder().encodeToString((shop + ":" + key).getBytes());
        this.clock = clock;
        this.told = told;
    }

    Reply answer(Call call) {
        if (!call.header("authorization").equals(authorization)) {
            return refused(401, "invalid_credentials", "");
        }
        if (call.method().equals("GET")) {
            return read(call);
        }
        String key = call.header("idempotence-key");
        if (!key.matches("[0-9a-zA-Z+\\-_.]{1,64}")) {
            return refused(400, "invalid_request", "Idempotence-Key");
        }
        String request = call.path() + call.body();
        if (!requests.computeIfAbsent(key, first -> request).equals(request)) {
            return refused(400, "invalid_request", "Idempotence-Key");
        }
        Reply known = answers.get(key);
        Reply reply = known == null ? make(call) : known;
        answers.put(key, reply);
        return reply;
    }

    /** As after a day. */
    void forgetKeys() {
        requests.clear();
        answers.clear();
    }

    private Reply make(Call call) {
        JsonNode asked = ProviderJson.read(call.body());
        return switch (call.path()) {
            case "/v3/payments" -> pay(asked);
            case "/v3/refunds" -> refund(asked);
            default -> refused(404, "not_found", "");
        };
    }

    private Reply pay(JsonNode asked) {
        String fault = PaymentRules.fault(asked, saved);
        if (fault != null) {
            return refused(400, "invalid_request", fault);
        }
        ObjectNode payment = object(asked);
        payment.put("status", "pending");
        payment.put("paid", false);
        payment.set("save", asked.path("save_payment_method"));
        payment.set("data", asked.path("payment_method_data"));
        payments.put(payment.path("id").asString(), payment);
        String method = asked.path("payment_method_id").asString("");
        if (method.isEmpty()) {
            payment.putObject("confirmation")
                    .put("type", "redirect")
                    .put(
                            "confirmation_url",
                            "https://pay.example.org/confirm?orderId="
                                    + payment.path("id").asString());
        } else {
            charge(payment, saved.get(method));
        }
        return json(shown(payment));
    }

    private void charge(ObjectNode payment, JsonNode method) {
        payment.set("payment_method", method);
        if (nextChargeFails == null) {
            succeed(payment);
        } else {
            cancel(payment, nextChargeFails);
            nextChargeFails = null;
        }
    }

    void succeed(ObjectNode payment) {
        payment.put("status", "succeeded")
                .put("paid", true)
                .put("captured_at", clock.instant().toString());
        payment.remove("confirmation");
        told.accept("payment.succeeded", payment);
    }

    void cancel(ObjectNode payment, String reason) {
        payment.put("status", "canceled");
        payment.remove("confirmation");
        payment.putObject("cancellation_details")
                .put("party", "payment_network")
                .put("reason", reason);
        told.accept("payment.canceled", payment);
    }

    private Reply refund(JsonNode asked) {
        ObjectNode payment = payments.get(asked.path("payment_id").asString(""));
        if (payment == null || !payment.path("status").asString().equals("succeeded")) {
            return refused(400, "invalid_request", "payment_id");
        }
        BigDecimal left = value(payment.path("amount")).subtract(value(payment.path("refunded_amount")));
        if (!PaymentRules.isSum(asked.path("amount"))
                || value(asked.path("amount")).compareTo(left) > 0) {
            return refused(400, "invalid_request", "amount");
        }
        if (!PaymentRules.isReceipt(asked)) {
            return refused(400, "invalid_request", "receipt");
        }
        ObjectNode refund = object(asked);
        refund.set("payment_id", asked.path("payment_id"));
        refund.put("status", refundsAreSlow ? "pending" : "succeeded");
        refunds.put(refund.path("id").asString(), refund);
        BigDecimal back = value(payment.path("refunded_amount")).add(value(asked.path("amount")));
        payment.putObject("refunded_amount").put("value", back.toPlainString()).put("currency", "RUB");
        told.accept("refund.succeeded", refund);
        return json(refund);
    }

    static BigDecimal value(JsonNode amount) {
        return new BigDecimal(amount.path("value").asString("0.00"));
    }

    private ObjectNode object(JsonNode asked) {
        ObjectNode object = ProviderJson.object();
        object.put("id", UUID.randomUUID().toString());
        object.set("amount", asked.path("amount"));
        object.set("metadata", asked.path("metadata"));
        object.put("created_at", clock.instant().toString());
        return object;
    }

    private Reply read(Call call) {
        if (call.path().equals("/v3/payments")) {
            return list(payments, call.query());
        }
        if (call.path().equals("/v3/refunds")) {
            return list(refunds, call.query());
        }
        ObjectNode payment = payments.get(call.path().replaceFirst("^/v3/payments/", ""));
        return payment == null ? refused(404, "not_found", "payment_id") : json(shown(payment));
    }

    private static Reply list(Map<String, ObjectNode> objects, String query) {
        Map<String, String> asked = new HashMap<>();
        for (String pair : query.split("&")) {
            asked.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        int limit = Integer.parseInt(asked.getOrDefault("limit", "10"));
        if (limit > 100) {
            return refused(400, "invalid_request", "limit");
        }
        List<ObjectNode> found = new ArrayList<>(objects.values().stream()
                .filter(object -> matches(object, asked))
                .toList());
        Collections.reverse(found);
        int from = Integer.parseInt(asked.getOrDefault("cursor", "0"));
        ObjectNode answer = ProviderJson.object().put("type", "list");
        found.stream().skip(from).limit(limit).map(PretendShop::shown).forEach(answer.putArray("items")::add);
        if (found.size() > from + limit) {
            answer.put("next_cursor", String.valueOf(from + limit));
        }
        return json(answer);
    }

    private static boolean matches(ObjectNode object, Map<String, String> asked) {
        return asked.entrySet().stream().allMatch(filter -> switch (filter.getKey()) {
            case "limit", "cursor" -> true;
            case "created_at.gte", "captured_at.gte" ->
                at(object, filter.getKey()).compareTo(filter.getValue()) >= 0;
            case "captured_at.lt" -> at(object, filter.getKey()).compareTo(filter.getValue()) < 0;
            default -> object.path(filter.getKey()).asString("").equals(filter.getValue());
        });
    }

    private static String at(ObjectNode object, String filter) {
        return object.path(filter.substring(0, filter.indexOf('.'))).asString("");
    }

    /** Without what only the provider knows. */
    private static ObjectNode shown(ObjectNode object) {
        ObjectNode shown = object.deepCopy();
        shown.remove(List.of("save", "data"));
        return shown;
    }

    private static Reply refused(int status, String code, String parameter) {
        ObjectNode error = ProviderJson.object()
                .put("type", "error")
                .put("id", UUID.randomUUID().toString());
        return Reply.json(
                status,
                ProviderJson.write(
                        error.put("code", code).put("description", "refused").put("parameter", parameter)));
    }

    private static Reply json(ObjectNode answer) {
        return Reply.json(200, ProviderJson.write(answer));
    }
}

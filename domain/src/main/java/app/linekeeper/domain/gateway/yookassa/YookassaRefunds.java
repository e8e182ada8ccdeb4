package app.linekeeper.domain.gateway.yookassa;

import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.gateway.RefundSnapshot.Status;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Gives money back. The key of a request is forgotten after a day, and its answer never changes; so a refund that is there
 * already is found by its name in {@code metadata}.
 */
final class YookassaRefunds {

    private static final String REFUND = "refund";

    private final YookassaApi api;
    private final YookassaLists lists;
    private final YookassaReceipts receipts;

    YookassaRefunds(YookassaApi api, YookassaLists lists, YookassaReceipts receipts) {
        this.api = api;
        this.lists = lists;
        this.receipts = receipts;
    }

    RefundSnapshot refund(GatewayRefund refund) {
        return known(refund).map(YookassaRefunds::snapshot).orElseGet(() -> ask(refund));
    }

    private Optional<JsonNode> known(GatewayRefund refund) {
        return lists.all("/refunds?payment_id=" + refund.payment().id())
                .filter(each -> each.path("metadata")
                        .path(REFUND)
                        .asString("")
                        .equals(refund.id().toString()))
                .findFirst();
    }

    private RefundSnapshot ask(GatewayRefund refund) {
        Map<String, Object> body = new TreeMap<>();
        body.put("payment_id", refund.payment().id());
        body.put("amount", YookassaMoney.write(refund.sum()));
        body.put("metadata", Map.of(REFUND, refund.id().toString()));
        receipts.add(body, refund.receipt());
        YookassaAnswer answer = api.post("/refunds", refund.id(), body);
        return answer.isRefused() ? new RefundSnapshot(null, Status.FAILED, answer.words()) : snapshot(answer.json());
    }

    private static RefundSnapshot snapshot(JsonNode refund) {
        Status status = switch (refund.path("status").asString("")) {
            case "succeeded" -> Status.SUCCEEDED;
            case "canceled" -> Status.FAILED;
            default -> Status.PENDING;
        };
        @Nullable
        String words = status == Status.FAILED
                ? refund.path("cancellation_details").path("reason").asString("canceled")
                : null;
        return new RefundSnapshot(refund.path("id").asString(), status, words);
    }
}

package app.linekeeper.domain.gateway.robokassa;

import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.PaymentStatus;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.gateway.RefundSnapshot.Status;
import app.linekeeper.domain.gateway.http.ProviderJson;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives a payment back, wholly. Robokassa knows neither a key for asking twice nor what of a payment went back: that the whole of
 * it goes back only once is what keeps it from going back twice, and is why no part of it does.
 */
final class RobokassaRefunds {

    private static final int REMEMBERED = 1000;

    private final RobokassaApi api;
    private final RobokassaReceipts receipts;
    /** Robokassa's names of refunds, to say more of them; it is no harm where one is forgotten. */
    private final Cache<UUID, String> requests =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    RobokassaRefunds(RobokassaApi api, RobokassaReceipts receipts) {
        this.api = api;
        this.receipts = receipts;
    }

    RefundSnapshot refund(GatewayRefund refund) {
        if (!refund.sum().equals(refund.paid())) {
            return failed(null, "robokassa gives back whole payments only");
        }
        String known = requests.getIfPresent(refund.id());
        if (known != null) {
            return state(known);
        }
        Optional<RobokassaOperation> paid =
                api.find(refund.payment().id()).filter(each -> each.status() == PaymentStatus.SUCCEEDED);
        return paid.isEmpty()
                ? failed(null, "robokassa knows of no such payment that was paid")
                : ask(refund, paid.get());
    }

    private RefundSnapshot ask(GatewayRefund refund, RobokassaOperation paid) {
        ObjectNode asked = ProviderJson.object().put("OpKey", paid.key());
        receipts.add(asked, refund.receipt());
        JsonNode answer = api.refund(asked);
        String request = answer.path("requestId").asString("");
        if (answer.path("success").asBoolean(false) && !request.isEmpty()) {
            requests.put(refund.id(), request);
            return state(request);
        }
        String words = answer.path("message").asString("");
        return switch (words) {
            case "AlreadyRefunded" -> new RefundSnapshot(null, Status.SUCCEEDED, null);
            case "NotEnoughOperationFunds" ->
                throw new GatewayAway(
                        "robokassa has less of this payment than was paid; look in its cabinet what went back");
            default -> failed(null, words.isEmpty() ? "refused without a reason" : words);
        };
    }

    private RefundSnapshot state(String request) {
        String label = api.refundState(request).path("label").asString("");
        return switch (label) {
            case "finished" -> new RefundSnapshot(request, Status.SUCCEEDED, null);
            case "canceled" -> failed(request, "cancelled in robokassa's cabinet");
            default -> new RefundSnapshot(request, Status.PENDING, null);
        };
    }

    private static RefundSnapshot failed(@Nullable String request, String words) {
        return new RefundSnapshot(request, Status.FAILED, words);
    }
}

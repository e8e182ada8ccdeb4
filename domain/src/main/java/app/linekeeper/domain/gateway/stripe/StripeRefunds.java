package app.linekeeper.domain.gateway.stripe;

import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.gateway.RefundSnapshot.Status;
import com.stripe.StripeClient;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives money back. A key holds for a day only, and repeats the first answer whatever became of it since; so the refund is looked
 * for first.
 */
final class StripeRefunds {

    private static final String ID = "refund";
    private static final long MOST_OF_ONE_PAYMENT = 100;

    private final StripeClient client;

    StripeRefunds(StripeClient client) {
        this.client = client;
    }

    /** @param intent null where nobody has paid */
    RefundSnapshot refund(GatewayRefund refund, @Nullable String intent) {
        if (intent == null) {
            return new RefundSnapshot(null, Status.FAILED, "nobody has paid on this page");
        }
        Optional<Refund> made = find(refund, intent);
        if (made.isPresent()) {
            return snapshot(made.get());
        }
        RefundCreateParams params = RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .setAmount(refund.sum().minor())
                .putMetadata(ID, refund.id().toString())
                .build();
        RequestOptions once = RequestOptions.builder()
                .setIdempotencyKey("refund-" + refund.id())
                .build();
        StripeAnswer<Refund> answer =
                StripeAnswer.to(() -> client.v1().refunds().create(params, once));
        return answer.value() == null
                ? new RefundSnapshot(null, Status.FAILED, answer.words())
                : snapshot(answer.value());
    }

    private Optional<Refund> find(GatewayRefund refund, String intent) {
        RefundListParams of = RefundListParams.builder()
                .setPaymentIntent(intent)
                .setLimit(MOST_OF_ONE_PAYMENT)
                .build();
        return StripeAnswer.of(() -> client.v1().refunds().list(of)).getData().stream()
                .filter(each -> each.getMetadata() != null
                        && refund.id().toString().equals(each.getMetadata().get(ID)))
                .findFirst();
    }

    private static RefundSnapshot snapshot(Refund refund) {
        return switch (refund.getStatus()) {
            case "succeeded" -> new RefundSnapshot(refund.getId(), Status.SUCCEEDED, null);
            case "failed", "canceled" -> new RefundSnapshot(refund.getId(), Status.FAILED, reason(refund));
            default -> new RefundSnapshot(refund.getId(), Status.PENDING, null);
        };
    }

    private static String reason(Refund refund) {
        return refund.getFailureReason() == null ? refund.getStatus() : refund.getFailureReason();
    }
}

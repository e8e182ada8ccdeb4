package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.GatewayRefund;
import app.linekeeper.domain.gateway.RefundSnapshot;
import app.linekeeper.domain.gateway.RefundSnapshot.Status;
import app.linekeeper.domain.shared.Money;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives money back by {@code Cancel}. Its {@code ExternalRequestId} makes it once for cards; for SBP the bank does not look at it,
 * so that where the payment stands is asked before.
 */
final class TkassaRefunds {

    private final TkassaApi api;
    private final TkassaReceipts receipts;

    TkassaRefunds(TkassaApi api, TkassaReceipts receipts) {
        this.api = api;
        this.receipts = receipts;
    }

    RefundSnapshot refund(GatewayRefund refund) {
        TkassaAnswer payment =
                api.call("GetState", Map.of("PaymentId", refund.payment().id()));
        Money left = refund.paid().minus(refund.before()).minus(refund.sum());
        if (!payment.isDone() || left.isNegative()) {
            return failed(left.isNegative() ? "more than is left" : payment.words());
        }
        return switch (payment.status()) {
            case REFUNDING, ASYNC_REFUNDING -> new RefundSnapshot(null, Status.PENDING, null);
            case PARTIAL_REFUNDED, REFUNDED -> isDone(payment, left) ? succeeded() : ask(refund);
            case CONFIRMED -> ask(refund);
            default -> failed("nothing was taken: " + payment.text("Status"));
        };
    }

    private static boolean isDone(TkassaAnswer payment, Money left) {
        return payment.status() == TkassaStatus.REFUNDED
                ? left.isZero()
                : payment.amount().equals(left);
    }

    private RefundSnapshot ask(GatewayRefund refund) {
        Map<String, Object> parameters = new TreeMap<>();
        parameters.put("PaymentId", refund.payment().id());
        parameters.put("Amount", refund.sum().minor());
        parameters.put("ExternalRequestId", refund.id().toString());
        receipts.add(parameters, refund.receipt());
        TkassaAnswer answer = api.call("Cancel", parameters);
        if (!answer.isDone()) {
            return failed(answer.words());
        }
        return answer.status().isGoingBack() ? new RefundSnapshot(null, Status.PENDING, null) : succeeded();
    }

    private static RefundSnapshot succeeded() {
        return new RefundSnapshot(null, Status.SUCCEEDED, null);
    }

    private static RefundSnapshot failed(String words) {
        return new RefundSnapshot(null, Status.FAILED, words);
    }
}

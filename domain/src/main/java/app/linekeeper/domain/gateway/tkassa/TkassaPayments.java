package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.shared.Money;
import java.util.Map;
import java.util.Optional;

/**
 * Looks where payments stand, and closes their pages. The sum that T-Kassa says is the current one: after a part went back, it
 * is what is left, and not known as having gone back.
 */
final class TkassaPayments {

    private final TkassaApi api;
    private final TkassaOrders orders;

    TkassaPayments(TkassaApi api, TkassaOrders orders) {
        this.api = api;
        this.orders = orders;
    }

    TkassaOrders.Newest newest(AttemptRef attempt) {
        return orders.of(attempt);
    }

    Optional<PaymentSnapshot> find(AttemptRef attempt) {
        return newest(attempt).payment().map(TkassaAnswer::payment).map(this::fetch);
    }

    PaymentSnapshot fetch(GatewayPayment payment) {
        TkassaAnswer state = state(payment);
        Money amount = state.amount();
        TkassaStatus status = state.status();
        return new PaymentSnapshot(
                payment,
                TkassaOrders.attemptOf(state.text("OrderId")),
                status.meaning(),
                amount,
                status == TkassaStatus.REFUNDED ? amount : Money.zero(amount.currency()),
                status.isDeclined() ? decline(state) : null,
                null,
                null);
    }

    /**
     * Of a payment that nobody has begun to pay; whoever pays at this very moment has paid. A sum that is too large keeps the bank
     * from giving that back, while it does not look at the sum of one that is new.
     */
    PaymentSnapshot cancel(GatewayPayment payment) {
        TkassaAnswer state = state(payment);
        if (state.status().isUntouched()) {
            long tooMuch = state.amount().minor() + 1;
            api.call("Cancel", Map.of("PaymentId", payment.id(), "Amount", tooMuch));
        }
        return fetch(payment);
    }

    /** Of the payments of an order it says why, of a payment alone it does not. */
    private Decline decline(TkassaAnswer state) {
        return TkassaDeclines.of(orders.furthest(state.text("OrderId"))
                .filter(furthest -> furthest.payment().equals(state.payment()))
                .orElse(state)
                .code());
    }

    private TkassaAnswer state(GatewayPayment payment) {
        return api.call("GetState", Map.of("PaymentId", payment.id()));
    }
}

package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.AttemptRef;
import app.linekeeper.domain.gateway.Decline;
import app.linekeeper.domain.gateway.GatewayAway;
import app.linekeeper.domain.gateway.GatewayPayment;
import app.linekeeper.domain.gateway.PaymentSnapshot;
import app.linekeeper.domain.shared.Money;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        return newest(attempt)
                .payment()
                .map(payment -> snapshot(payment, attempt.id().toString()));
    }

    PaymentSnapshot fetch(GatewayPayment payment) {
        TkassaAnswer state = state(payment);
        TkassaAnswer told = state.status().isDeclined()
                ? orders.furthest(state.text("OrderId"))
                        .filter(furthest -> furthest.payment().equals(payment))
                        .orElse(state)
                : state;
        return snapshot(told, TkassaOrders.attemptOf(state.text("OrderId")));
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

    PaymentSnapshot snapshot(TkassaAnswer payment, String attempt) {
        TkassaStatus status = payment.status();
        @Nullable Decline decline = status.isDeclined() ? TkassaDeclines.of(payment.code()) : null;
        Money amount = payment.amount();
        Money refunded = status == TkassaStatus.REFUNDED ? amount : Money.zero(amount.currency());
        return new PaymentSnapshot(payment.payment(), attempt, status.meaning(), amount, refunded, decline, null, null);
    }

    private TkassaAnswer state(GatewayPayment payment) {
        TkassaAnswer state = api.call("GetState", Map.of("PaymentId", payment.id()));
        if (!state.hasPayment()) {
            throw new GatewayAway("tkassa does not say where a payment stands: " + state.words());
        }
        return state;
    }
}

package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.gateway.PaymentStatus;
import java.util.Arrays;

/** Where a payment stands, as T-Kassa names it; what it may name so in future is a payment still under way. */
enum TkassaStatus {
    NEW(PaymentStatus.PENDING),
    FORM_SHOWED(PaymentStatus.PENDING),
    AUTHORIZED(PaymentStatus.AUTHORIZED),
    CONFIRMING(PaymentStatus.AUTHORIZED),
    CONFIRM_CHECKING(PaymentStatus.AUTHORIZED),
    CONFIRMED(PaymentStatus.SUCCEEDED),
    REFUNDING(PaymentStatus.SUCCEEDED),
    ASYNC_REFUNDING(PaymentStatus.SUCCEEDED),
    PARTIAL_REFUNDED(PaymentStatus.SUCCEEDED),
    REFUNDED(PaymentStatus.SUCCEEDED),
    REJECTED(PaymentStatus.CANCELED),
    AUTH_FAIL(PaymentStatus.CANCELED),
    ATTEMPTS_EXPIRED(PaymentStatus.CANCELED),
    CANCELED(PaymentStatus.CANCELED),
    REVERSED(PaymentStatus.CANCELED),
    DEADLINE_EXPIRED(PaymentStatus.EXPIRED),
    UNDER_WAY(PaymentStatus.PENDING);

    private final PaymentStatus meaning;

    TkassaStatus(PaymentStatus meaning) {
        this.meaning = meaning;
    }

    static TkassaStatus of(String name) {
        return Arrays.stream(values())
                .filter(status -> status.name().equals(name))
                .findFirst()
                .orElse(UNDER_WAY);
    }

    PaymentStatus meaning() {
        return meaning;
    }

    /** Whether nobody has begun to pay, so that it can be cancelled and nothing goes back. */
    boolean isUntouched() {
        return this == NEW || this == FORM_SHOWED;
    }

    /** Whether it was tried, and refused. */
    boolean isDeclined() {
        return this == REJECTED || this == AUTH_FAIL || this == ATTEMPTS_EXPIRED;
    }

    boolean isGoingBack() {
        return this == REFUNDING || this == ASYNC_REFUNDING;
    }
}

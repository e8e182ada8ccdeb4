package app.linekeeper.domain.gateway;

/** Where a payment stands, as the provider says. */
public enum PaymentStatus {
    /** The payer has not paid yet, or the provider is still at it. */
    PENDING(false),
    /** The money is held and not taken yet; by itself it is taken next. */
    AUTHORIZED(false),
    /** The money is taken, be it that some or all of it was given back since. */
    SUCCEEDED(true),
    /** It was refused or given up; nothing was taken. */
    CANCELED(true),
    /** The page closed before anybody paid. */
    EXPIRED(true);

    private final boolean isFinal;

    PaymentStatus(boolean isFinal) {
        this.isFinal = isFinal;
    }

    /** Whether nothing else is to be expected, but what nobody expects. */
    public boolean isFinal() {
        return isFinal;
    }
}

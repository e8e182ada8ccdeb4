package app.linekeeper.domain.clientpay;

/** What can be done by a link to pay at this moment, and where nothing can, why. */
public enum PaySheetState {
    /** The order can be paid, at the price that is shown. */
    TO_PAY,
    /** Somebody has begun to pay by the link, and whether money comes is not known yet. */
    BEING_PAID,
    /** A member of the partner's pays it at the moment. */
    BUSY,
    /** It is paid, by whomever. */
    PAID,
    /** It was paid, and the money went back. */
    GIVEN_BACK,
    /** It was given up. */
    CANCELLED,
    /** Whoever made the link took it back. */
    WITHDRAWN,
    /** The link has run out. */
    EXPIRED,
    /** The client is no longer the partner's, or the partner is suspended. */
    CLOSED,
    /** Its price lapsed, and what was ordered is no longer sold. */
    NOT_SOLD;

    /** Whether the order itself may be shown. */
    public boolean showsOrder() {
        return this == TO_PAY || this == BEING_PAID || this == BUSY || this == PAID;
    }
}

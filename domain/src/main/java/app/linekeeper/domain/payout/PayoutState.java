package app.linekeeper.domain.payout;

/** Where a payout stands. */
public enum PayoutState {
    /** A person has still to order it at the bank. */
    OWED,
    PAID
}

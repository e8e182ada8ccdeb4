package app.linekeeper.domain.payout;

/** What is paid out by bank. */
public enum PayoutKind {
    /** Bonuses that a partner withdraws (rule 17). */
    WITHDRAWAL,
    /** Money that came by bank for lines that were not used (rule 22). */
    REFUND
}

package app.linekeeper.domain.withdrawal;

/** Where a withdrawal stands. */
public enum WithdrawalState {
    /** An operator has still to decide. */
    OPEN,
    /** The partner took the request back. */
    TAKEN_BACK,
    /** The bonuses are debited, and are paid out by bank. */
    GRANTED,
    REFUSED
}

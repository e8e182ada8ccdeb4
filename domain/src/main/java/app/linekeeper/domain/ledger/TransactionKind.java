package app.linekeeper.domain.ledger;

/** Why money moved. */
public enum TransactionKind {
    /** Money reached the bank for a wallet (rule 20). */
    TOP_UP,
    /** An order was paid from a wallet. */
    WALLET_PAYMENT,
    /** An order was paid with bonuses (rule 17). */
    BONUS_PAYMENT,
    /** An operator gave bonuses. */
    BONUS_CREDIT,
    /** What was paid for came to nothing, and its money went back where it came from (rule 16). */
    GIVEN_BACK
}

package app.linekeeper.domain.bank;

/** What has become of a line of a statement. */
public enum BankLineState {
    /** It is kept, and nothing is decided yet. */
    ARRIVED,
    /** It is for an invoice, whose money is to be posted. */
    MATCHED,
    /** All of it is posted. */
    POSTED,
    /** An operator is to decide about it, or about what is left of it. */
    WAITING,
    /** An operator said that it is none of our business. */
    NOT_OURS,
    /** It went from our account: kept, and nothing more. */
    OUTGO
}

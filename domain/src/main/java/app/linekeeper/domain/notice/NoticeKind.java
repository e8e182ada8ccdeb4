package app.linekeeper.domain.notice;

/** What a notice is, and so how it is worded and looked at once more before it is said. The names are stored. */
public enum NoticeKind {
    /** A line or a trial ends, or has ended some days ago. */
    LINE_ENDS,
    /** Several things of one day, or all that was due in the morning. */
    DIGEST,
    /** An invoice that is not paid lapses soon. */
    INVOICE_LAPSES,
    /** A wallet has less than autopayment will take from it. */
    WALLET_LOW,
    /** Something has happened, which stays true. */
    TOLD
}

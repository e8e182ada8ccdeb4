package app.linekeeper.domain.statement;

/** Why a statement is refused whole. */
public enum StatementFault {
    /** Of no kind that is known: another document, a program, an archive. */
    UNKNOWN_KIND,
    /** Larger than any statement is. */
    TOO_LARGE,
    /** It ends before its end. */
    CUT_OFF,
    /** A line stands where none can stand. */
    MISPLACED,
    /** No sum, more decimal places than the currency has, or below zero. */
    SUM,
    /** No date. */
    DATE,
    /** A document that neither comes to an account of the statement nor goes from one. */
    ACCOUNT,
    /** An account that is no seller's. */
    FOREIGN_ACCOUNT,
    /** An account of several currencies, and it is not said which. */
    CURRENCY,
    /** Payments that were booked together are not the sum that was booked. */
    BATCH,
    /** A report within the day or a note of single payments, which have no balances: not what was booked. */
    NO_STATEMENT,
    /** What was there, came and went is not what is there. */
    BALANCE
}

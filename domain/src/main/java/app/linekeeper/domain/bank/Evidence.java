package app.linekeeper.domain.bank;

/** By what a line and an invoice or a wallet are compared. */
public enum Evidence {
    /** The number in the purpose, with its check digit. */
    NUMBER,
    /** A number that is like it, without the check digit or with a wrong one. */
    ALMOST_NUMBER,
    /** The account is the seller's. */
    SELLER,
    CURRENCY,
    /** What is still to come, or the whole sum of an invoice that is closed. */
    SUM,
    TAX_NUMBER,
    /** The payer's name, as far as banks keep it whole. */
    NAME,
    /** It came after the invoice was issued, and within its time. */
    DATE
}

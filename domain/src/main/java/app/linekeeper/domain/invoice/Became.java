package app.linekeeper.domain.invoice;

/** What came of money that reached the bank for an invoice (rule 19). */
public enum Became {
    /** Not enough yet: it stays on the invoice, which stays open. */
    PART,
    /** With it the invoice is paid, and its order where it is for one. */
    PAID,
    /** To the wallet: it came after the last day of the invoice. */
    LATE,
    /** To the wallet: the invoice was paid before. */
    TWICE,
    /** To the wallet: the invoice was cancelled. */
    INVOICE_CANCELLED,
    /** To the wallet: the order was cancelled. */
    ORDER_CANCELLED,
    /** To the wallet: the order was paid another way. */
    ORDER_PAID,
    /** To the wallet: the client is another partner's now. */
    CLIENT_LEFT,
    /** To the wallet: the partner is suspended. */
    PARTNER_SUSPENDED,
    /** To the wallet: the order has another price now. */
    PRICE_CHANGED
}

package app.linekeeper.domain.refund;

/** How refunded money gets back; the later one is the slower one. */
public enum BackBy {
    /** It is back already, on an account that is kept here. */
    AT_ONCE,
    /** By the provider that took it. */
    CARD,
    /** By a payout that a person orders at the bank. */
    BANK
}

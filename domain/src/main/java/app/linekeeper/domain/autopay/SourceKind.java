package app.linekeeper.domain.autopay;

/** How a line is paid for by itself. */
public enum SourceKind {
    /** From the wallet of a company. */
    WALLET,
    /** By invoice on a company. */
    INVOICE,
    /** From a card, or whatever else was kept of an earlier payment. */
    CARD
}

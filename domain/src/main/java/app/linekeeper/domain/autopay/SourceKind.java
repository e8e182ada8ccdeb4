package app.linekeeper.domain.autopay;

/** How a line is paid for by itself. */
public enum SourceKind {
    /** From the wallet of a company. */
    WALLET,
    /** By invoice on a company. */
    INVOICE
}

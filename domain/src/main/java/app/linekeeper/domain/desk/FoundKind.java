package app.linekeeper.domain.desk;

/** What can be found, in the order in which equally good findings are listed. */
public enum FoundKind {
    PARTNER,
    COMPANY,
    CLIENT,
    /** Somebody of a partner's team, or who speaks for a client: leads to the card of that. */
    MEMBER,
    LINE,
    ORDER,
    INVOICE
}

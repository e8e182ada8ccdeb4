package app.linekeeper.domain.card;

/** How somebody gave back what a provider would not. */
public enum ReturnedBy {
    /** By an order to the seller's bank. */
    BANK,
    /** In the cabinet of the provider, out of what it holds for the seller. */
    CABINET
}

package app.linekeeper.domain.gateway;

/** What the payer pays with on the page of a provider. */
public enum CardMethod {
    /** A card, and whatever else the provider's page offers beside it, such as SBP. */
    CARD,
    /** The Russian system of fast payments: a person's bank application. */
    SBP,
    /** A company's account, through its bank's application; the answer names the payer. */
    BUSINESS_BANK
}

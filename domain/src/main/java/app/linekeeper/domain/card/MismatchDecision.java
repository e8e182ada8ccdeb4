package app.linekeeper.domain.card;

/** What an operator makes of money that came by card and is not what was asked for. */
public enum MismatchDecision {
    /** It goes to the wallet that was to be topped up, or of the company that paid. */
    WALLET,
    /** It goes back the way it came. */
    CARD,
    /** Somebody gave it back in the provider's cabinet: nothing of it was ever posted here. */
    CABINET
}

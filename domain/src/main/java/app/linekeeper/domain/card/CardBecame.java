package app.linekeeper.domain.card;

/** What became of money that came by card (rule 21). */
public enum CardBecame {
    /** It paid the order. */
    PAID,
    /** It is on the wallet that it was for (rule 20). */
    TOPPED_UP,
    /** It is on the payer's wallet, since the order could no longer be paid with it. */
    TO_WALLET,
    /** It goes back the way it came, since the payer has no wallet here. */
    RETURNED
}

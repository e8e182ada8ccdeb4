package app.linekeeper.domain.pricing;

/** Who pays with what, and so which discounts apply. */
public enum PriceBasis {
    /** Wallet, card or invoice of the partner: term discount, then partner discount (rule 7). */
    PARTNER_PAYS,
    /** Bonuses: the term discount only (rule 17). */
    BONUSES
}

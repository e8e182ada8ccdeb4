package app.linekeeper.domain.pricing;

/** Who pays with what, and so which discounts apply. */
public enum PriceBasis {
    /** Wallet, card or invoice of the partner: term discount, then partner discount (rule 7). */
    PARTNER_PAYS(true),
    /** Invoice or link of the client: the term discount only, and cashback for the partner (rule 8). */
    CLIENT_PAYS(false),
    /** Bonuses: the term discount only (rule 17). */
    BONUSES(false);

    private final boolean takesPartnerDiscount;

    PriceBasis(boolean takesPartnerDiscount) {
        this.takesPartnerDiscount = takesPartnerDiscount;
    }

    public boolean takesPartnerDiscount() {
        return takesPartnerDiscount;
    }
}

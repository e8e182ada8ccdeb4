package app.linekeeper.domain.ledger;

/** What an account stands for (rule 3). */
public enum AccountKind {
    /** Money of a partner's company that is not spent yet. */
    WALLET(true, Owing.NEVER),
    /** Bonuses of a partner; they owe where cashback that was spent is taken back (rule 22). */
    BONUS(true, Owing.WHERE_SAID),
    /** Money that came for an invoice and is not enough for it yet. */
    INVOICE(true, Owing.NEVER),
    /** Money that came by card and is not spent yet. */
    CARD(true, Owing.NEVER),
    /** What a seller has sold. */
    SALES(false, Owing.ALWAYS),
    /** What bonuses cost a seller. */
    BONUS_EXPENSE(false, Owing.ALWAYS),
    /** What a seller put right in wallets by hand. */
    BY_HAND(false, Owing.ALWAYS),
    /** Money that reached or left a seller's bank account. */
    BANK_CLEARING(false, Owing.ALWAYS),
    /** What a seller has still to pay out by bank. */
    PAYOUT(false, Owing.ALWAYS),
    /** Money that a provider took for a seller by card, or gave back. */
    GATEWAY_CLEARING(false, Owing.ALWAYS),
    /** What a seller has still to give back by card. */
    CARD_RETURN(false, Owing.ALWAYS);

    private enum Owing {
        NEVER,
        WHERE_SAID,
        ALWAYS
    }

    private final boolean keepsBalance;
    private final Owing owing;

    AccountKind(boolean keepsBalance, Owing owing) {
        this.keepsBalance = keepsBalance;
        this.owing = owing;
    }

    /**
     * Whether the balance is kept beside the entries. A seller's accounts keep none: their balance is the sum of the
     * entries, so that payments of different partners do not wait for one row.
     */
    public boolean keepsBalance() {
        return keepsBalance;
    }

    /**
     * Whether it may go below zero; a kind that may not always keeps its balance, by which each debit is checked.
     *
     * @param said whether the transaction says that it may
     */
    boolean mayOwe(boolean said) {
        return owing == Owing.ALWAYS || (said && owing == Owing.WHERE_SAID);
    }
}

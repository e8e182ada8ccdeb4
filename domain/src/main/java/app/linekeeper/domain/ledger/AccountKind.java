package app.linekeeper.domain.ledger;

/** What an account stands for (rule 3). */
public enum AccountKind {
    /** Money of a partner's company that is not spent yet. */
    WALLET(true),
    /** Bonuses of a partner. */
    BONUS(true),
    /** What a seller has sold. */
    SALES(false),
    /** What bonuses cost a seller. */
    BONUS_EXPENSE(false),
    /** Money that reached or left a seller's bank account. */
    BANK_CLEARING(false);

    private final boolean keepsBalance;

    AccountKind(boolean keepsBalance) {
        this.keepsBalance = keepsBalance;
    }

    /**
     * Whether the balance is kept beside the entries and never goes below zero. A seller's accounts keep none: their
     * balance is the sum of the entries, so that payments of different partners do not wait for one row.
     */
    public boolean keepsBalance() {
        return keepsBalance;
    }
}

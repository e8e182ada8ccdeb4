package app.linekeeper.domain.ledger;

/** What an account stands for (rule 3). */
public enum AccountKind {
    /** Money of a partner's company that is not spent yet. */
    WALLET(true, false),
    /** Bonuses of a partner. */
    BONUS(true, false),
    /** Money that came for an invoice and is not enough for it yet. */
    INVOICE(true, false),
    /** What a seller has sold. */
    SALES(false, true),
    /** What bonuses cost a seller. */
    BONUS_EXPENSE(false, true),
    /** Money that reached or left a seller's bank account. */
    BANK_CLEARING(false, true);

    private final boolean keepsBalance;
    private final boolean mayOwe;

    AccountKind(boolean keepsBalance, boolean mayOwe) {
        this.keepsBalance = keepsBalance;
        this.mayOwe = mayOwe;
    }

    /**
     * Whether the balance is kept beside the entries. A seller's accounts keep none: their balance is the sum of the
     * entries, so that payments of different partners do not wait for one row.
     */
    public boolean keepsBalance() {
        return keepsBalance;
    }

    /** Whether it may go below zero; a kind that may not keeps its balance, by which each debit is checked. */
    public boolean mayOwe() {
        return mayOwe;
    }
}

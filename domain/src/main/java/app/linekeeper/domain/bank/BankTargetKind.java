package app.linekeeper.domain.bank;

/** What can be decided about money that came. */
public enum BankTargetKind {
    INVOICE,
    WALLET,
    NOT_OURS
}

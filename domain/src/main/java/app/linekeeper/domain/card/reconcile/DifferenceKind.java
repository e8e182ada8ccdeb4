package app.linekeeper.domain.card.reconcile;

/** How a provider and we differ about money. */
public enum DifferenceKind {
    /** It took money that is not here. */
    NOT_HERE,
    /** It knows of no money that is here. */
    NOT_THERE,
    /** It took another sum. */
    OTHER_SUM,
    /** It gave back another sum. */
    OTHER_REFUND,
    /** The attempt has money that the ledger does not know. */
    NOT_POSTED,
    /** The ledger has money that no attempt brought. */
    NO_ATTEMPT
}

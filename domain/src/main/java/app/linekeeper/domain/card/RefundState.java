package app.linekeeper.domain.card;

/** Where money that goes back by card stands. */
public enum RefundState {
    /** The provider is to be asked, or has not said yet that it is back. */
    PENDING,
    /** It is back. */
    SUCCEEDED,
    /** The provider will not: somebody gives it back otherwise, and says so. */
    FAILED,
    /** Somebody gave it back otherwise. */
    BY_HAND
}

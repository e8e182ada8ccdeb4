package app.linekeeper.domain.card;

/** Where an attempt to take money by card stands. Only what has come is for ever. */
public enum CardState {
    /** The provider is about to be asked. */
    NEW,
    /** The provider was asked, and nobody knows what it made of it. */
    UNKNOWN,
    /** It can be paid, or is being charged. */
    PENDING,
    /** The money came. */
    SUCCEEDED,
    /** It was refused or given up. */
    CANCELED,
    /** Nobody paid in time. */
    EXPIRED,
    /** Other money came than was asked for: nothing was posted, an operator decides. */
    MISMATCHED;

    /** Whether money may still come by it as it should. */
    public boolean isOpen() {
        return this == NEW || this == UNKNOWN || this == PENDING;
    }

    /** Whether nothing changes it any more, whatever the provider says. */
    boolean isSettled() {
        return this == SUCCEEDED || this == MISMATCHED;
    }
}

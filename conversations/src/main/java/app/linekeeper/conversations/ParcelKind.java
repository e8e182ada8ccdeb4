package app.linekeeper.conversations;

/** One kind of parcels. Whatever bean is one opens the parcels of its name. */
public interface ParcelKind {

    /** In capital letters, at most 30. */
    String name();

    /**
     * What is to be sent, as things stand now, in the receiver's language. Called outside of any transaction, and again
     * whenever sending is tried again. An exception is a failed attempt; after a few of them the parcel is set aside.
     */
    Opened open(Parcel parcel, Receiver receiver);

    /**
     * Whether a parcel is sent again where nobody knows if it arrived. If not, it may be missed, and never comes twice; what
     * is a file is always repeated, because it arrives once however often it is sent.
     */
    default boolean isRepeated() {
        return true;
    }

    /**
     * Whether the person's screen moves below it at once, which is one more message in the chat. If not, it does with their
     * next turn: for what goes to thousands at a time.
     */
    default boolean movesScreen() {
        return true;
    }

    /** Told in the transaction that notes what became of a parcel; not of one in which there was nothing. */
    default void ended(Parcel parcel, Ending ending) {}

    /** What became of a parcel. */
    enum Ending {
        SENT,
        /** The person takes nothing from the bot. */
        REFUSED,
        /** Nobody knows whether it arrived, and it is not sent again. */
        UNKNOWN,
        /** It failed every time, until an operator has it tried again. */
        SET_ASIDE
    }
}

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
}

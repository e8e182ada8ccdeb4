package app.linekeeper.conversations;

import app.linekeeper.domain.document.DocumentId;

/**
 * What the program says by itself, outside of a turn's own screen. It is stored in the caller's transaction and sent
 * after commit, within a chat in the order in which it was stored; so it is lost with a rollback and never without.
 */
public interface Deliveries {

    /** Sends a parcel, which is opened then. */
    void send(ChatKey chat, Parcel parcel);

    /** Draws every screen anew that lives by this, at once after commit. */
    void redraw(Topic topic);

    /** Whether a parcel of this kind is still to come into the chat, as far as the present transaction sees. */
    boolean isUnderWay(ChatKey chat, String kind);

    /** The file of the document, of whatever type, once. */
    default void document(ChatKey chat, DocumentId document) {
        send(chat, Parcels.of(document));
    }
}

package app.linekeeper.conversations;

import app.linekeeper.domain.document.DocumentId;
import java.util.Map;

/** The parcels that anybody may send, and by which names they say what they are about. */
public final class Parcels {

    public static final String DOCUMENT = "DOCUMENT";
    public static final String DOCUMENT_ID = "document";

    private Parcels() {}

    /** A document's file. */
    public static Parcel of(DocumentId document) {
        return new Parcel(DOCUMENT, Map.of(DOCUMENT_ID, document.value().toString()));
    }
}

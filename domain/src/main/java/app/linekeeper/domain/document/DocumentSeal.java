package app.linekeeper.domain.document;

/** Seals the file of a document, so that whoever gets it can see who made it and that it was not changed. */
public interface DocumentSeal {

    /** The file with its seal; as it was where it cannot be sealed any more. */
    byte[] seal(byte[] file);
}

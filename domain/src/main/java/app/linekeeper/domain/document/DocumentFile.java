package app.linekeeper.domain.document;

/**
 * A document as a file: the same bytes whenever it is asked for.
 *
 * @param name as the person sees it, with its ending
 * @param sha256 of the bytes, in lower-case hexadecimal
 */
public record DocumentFile(DocumentType type, String name, byte[] bytes, String sha256) {

    /** Without the bytes. */
    @Override
    public String toString() {
        return "DocumentFile[" + sha256 + "]";
    }
}

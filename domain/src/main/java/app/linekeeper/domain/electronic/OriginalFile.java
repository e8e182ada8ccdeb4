package app.linekeeper.domain.electronic;

/**
 * An electronic original: the same bytes whenever it is asked for.
 *
 * @param name as its system wants it, with its ending
 * @param sha256 of the bytes, in lower-case hexadecimal
 */
public record OriginalFile(ElectronicKind kind, String name, byte[] bytes, String sha256) {

    /** Without the bytes. */
    @Override
    public String toString() {
        return "OriginalFile[" + sha256 + "]";
    }
}

package app.linekeeper.domain.document.picture;

import app.linekeeper.domain.shared.Sha256;

/**
 * A picture of a page.
 *
 * @param bytes as PNG
 */
public record PagePicture(byte[] bytes) {

    /** Of the bytes, in lower-case hexadecimal. */
    public String sha256() {
        return Sha256.hex(bytes);
    }

    /** Without the bytes. */
    @Override
    public String toString() {
        return "PagePicture[" + sha256() + "]";
    }
}

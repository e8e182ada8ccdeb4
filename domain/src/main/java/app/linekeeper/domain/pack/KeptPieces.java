package app.linekeeper.domain.pack;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads bytes that are kept in pieces, of which it holds one at a time. */
final class KeptPieces extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = {};
    private int read;
    private int next;

    /** @param pieces by their places from 0; empty after the last one */
    KeptPieces(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : piece[read++] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int fits = Math.min(length, piece.length - read);
        System.arraycopy(piece, read, bytes, from, fits);
        read += fits;
        return fits;
    }

    private boolean isAtEnd() {
        if (read == piece.length) {
            piece = pieces.apply(next++).orElse(new byte[0]);
            read = 0;
        }
        return piece.length == 0;
    }
}

package app.linekeeper.domain.pack;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Reads bytes that are kept in pieces, of which it holds one at a time. Half a file is never taken for a whole one: reading
 * fails where a piece is kept no more.
 */
final class KeptPieces extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = {};
    private final long size;
    private long fetched;
    private int read;
    private int next;

    /**
     * @param pieces by their places from 0; empty for one that is kept no more
     * @param size how many bytes they are together
     */
    KeptPieces(IntFunction<Optional<byte[]>> pieces, long size) {
        this.pieces = pieces;
        this.size = size;
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
        if (read < piece.length) {
            return false;
        }
        if (fetched == size) {
            return true;
        }
        piece = pieces.apply(next++).orElseThrow(() -> new IllegalStateException("a file is not whole any more"));
        fetched += piece.length;
        read = 0;
        return false;
    }
}

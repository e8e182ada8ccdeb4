package app.linekeeper.domain.pack;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** A file that is kept piece by piece while it is written. What is not finished is no part of its pack. */
final class KeptPart extends OutputStream {

    private static final int PIECE = 1 << 19;

    private final PackFiles files;
    private final UUID id;
    private final byte[] piece = new byte[PIECE];
    private final MessageDigest sha256 = sha256();
    private int filled;
    private int place;
    private long size;

    KeptPart(PackFiles files, UUID id) {
        this.files = files;
        this.id = id;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        sha256.update(bytes, from, length);
        size += length;
        int written = 0;
        while (written < length) {
            int fits = Math.min(length - written, PIECE - filled);
            System.arraycopy(bytes, from + written, piece, filled, fits);
            filled += fits;
            written += fits;
            if (filled == PIECE) {
                keep();
            }
        }
    }

    /** How many bytes were written so far. */
    long size() {
        return size;
    }

    /** It is whole. */
    void finish(int acts) {
        if (filled > 0) {
            keep();
        }
        files.finish(id, acts, size, HexFormat.of().formatHex(sha256.digest()));
    }

    private void keep() {
        files.add(id, place++, Arrays.copyOf(piece, filled));
        filled = 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

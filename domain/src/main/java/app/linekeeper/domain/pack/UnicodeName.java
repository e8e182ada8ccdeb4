package app.linekeeper.domain.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * The name of an entry once more, in the extra field 0x7075 of Info-ZIP. Java writes archives as if under DOS, and {@code unzip}
 * takes names from there for DOS letters, whatever their flag says; this field it believes.
 */
final class UnicodeName {

    private static final short FIELD = 0x7075;
    private static final byte VERSION = 1;
    private static final int FIXED = 5;

    private UnicodeName() {}

    static void state(ZipEntry entry) {
        byte[] name = entry.getName().getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(name);
        entry.setExtra(ByteBuffer.allocate(2 * Short.BYTES + FIXED + name.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(FIELD)
                .putShort((short) (FIXED + name.length))
                .put(VERSION)
                .putInt((int) sum.getValue())
                .put(name)
                .array());
    }
}

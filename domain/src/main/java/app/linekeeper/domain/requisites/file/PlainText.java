package app.linekeeper.domain.requisites.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A text in one of the encodings that editors write: the marks at its beginning tell, or else what can be read. */
final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final char MARK = '\ufeff';

    private PlainText() {}

    static String of(byte[] file) {
        String text = decoded(file).replace("\r\n", "\n").replace('\r', '\n');
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static String decoded(byte[] file) {
        Charset wide = wide(file);
        if (wide != null) {
            return new String(file, wide);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(file, WINDOWS);
        }
    }

    /** Two bytes a sign, which leaves every second one of digits and spaces zero; null for anything else. */
    private static @Nullable Charset wide(byte[] file) {
        if (file.length < 2) {
            return null;
        }
        int first = file[0] & 0xff;
        int second = file[1] & 0xff;
        if (first == 0xff && second == 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xfe && second == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        for (int at = 0; at < file.length; at++) {
            zeros[at % 2] += file[at] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] < file.length / 20) {
            return null;
        }
        return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
}

package app.linekeeper.domain.statement;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a file by the charset that it is in, whatever it says of itself: banks put UTF-8 under the name of
 * Windows-1251.
 */
final class FileText {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Charset DOS = Charset.forName("IBM866");
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final int SOME = 8_192;

    private FileText() {}

    /** @param sign Cyrillic words that the file has if they are read rightly */
    static BufferedReader of(byte[] file, String sign) {
        Charset charset = isUtf8(file) ? StandardCharsets.UTF_8 : has(file, sign.getBytes(WINDOWS)) ? WINDOWS : DOS;
        int from = has(file, MARK, 1) ? MARK.length : 0;
        return new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(file, from, file.length - from), charset));
    }

    private static boolean isUtf8(byte[] file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer rest = ByteBuffer.wrap(file);
        CharBuffer some = CharBuffer.allocate(SOME);
        CoderResult result;
        do {
            some.clear();
            result = decoder.decode(rest, some, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static boolean has(byte[] file, byte[] words) {
        return has(file, words, file.length - words.length + 1);
    }

    /** @param places how many places to look at */
    private static boolean has(byte[] file, byte[] words, int places) {
        for (int at = 0; at < places; at++) {
            if (at + words.length <= file.length
                    && Arrays.equals(file, at, at + words.length, words, 0, words.length)) {
                return true;
            }
        }
        return false;
    }
}

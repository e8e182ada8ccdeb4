package app.linekeeper.domain.statement;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file by the charset that it is in, whatever it says of itself: banks put UTF-8 under the name of
 * Windows-1251.
 */
final class FileText {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Charset DOS = Charset.forName("IBM866");
    private static final char MARK = '\ufeff';

    private FileText() {}

    /** @param sign words that the file has if they are read rightly */
    static String of(byte[] file, String sign) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.indexOf(MARK) == 0 ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            String windows = new String(file, WINDOWS);
            return windows.contains(sign) ? windows : new String(file, DOS);
        }
    }
}

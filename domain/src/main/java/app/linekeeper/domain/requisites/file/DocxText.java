package app.linekeeper.domain.requisites.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A document of Word: its body, then its headers and footers, where accounts stand in letterheads. */
final class DocxText {

    private static final Pattern PART = Pattern.compile("word/(?:document|header\\d*|footer\\d*)\\.xml");
    private static final int MOST_PARTS = 2_000;
    private static final int LARGEST_PART = 8 << 20;
    private static final int LARGEST_WHOLE = 32 << 20;

    private DocxText() {}

    /**
     * @throws TooMuch where there are more parts, or they unpack to more, than any card of a company needs
     * @throws IOException if it is no document of Word
     */
    static String of(byte[] file) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        int parts = 0;
        int whole = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // also of parts that nobody reads: what is passed over is unpacked all the same
                byte[] part = zip.readNBytes(LARGEST_PART + 1);
                whole += part.length;
                if (part.length > LARGEST_PART || whole > LARGEST_WHOLE || ++parts > MOST_PARTS) {
                    throw new TooMuch("it unpacks to too much");
                }
                if (PART.matcher(entry.getName()).matches()) {
                    texts.put(entry.getName(), WordPart.text(part));
                }
            }
        }
        if (texts.isEmpty()) {
            throw new IOException("no document of Word");
        }
        return String.join("\n", texts.values());
    }
}

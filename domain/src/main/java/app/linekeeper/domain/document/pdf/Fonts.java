package app.linekeeper.domain.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fonts of one document. A name is typed by people and may hold any sign: each is taken from the main font, else
 * from the spare one, else it becomes a question mark, so that no name can keep an act from being made.
 */
final class Fonts {

    private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
    private static final int UNKNOWN = '?';

    private final Map<Typeface, PdfFont> fonts = new EnumMap<>(Typeface.class);

    PdfFont of(Typeface typeface) {
        return Objects.requireNonNull(fonts.computeIfAbsent(
                typeface,
                face -> PdfFontFactory.createFont(
                        face.program(), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED)));
    }

    /** Words in runs of one font each. */
    void write(Paragraph paragraph, String words, Typeface main) {
        StringBuilder run = new StringBuilder();
        Typeface current = main;
        String clean = CleanText.of(words);
        for (int i = 0; i < clean.length(); ) {
            int typed = clean.codePointAt(i);
            i += Character.charCount(typed);
            int shown = shown(typed, main);
            Typeface face = main.has(shown) ? main : main.spare();
            if (face != current) {
                flush(paragraph, run, current);
                current = face;
            }
            run.appendCodePoint(shown);
        }
        flush(paragraph, run, current);
    }

    private static int shown(int codePoint, Typeface main) {
        if (main.has(codePoint) || main.spare().has(codePoint)) {
            return codePoint;
        }
        LOG.warn("no font has U+{}, a question mark is printed", Integer.toHexString(codePoint));
        return UNKNOWN;
    }

    private void flush(Paragraph paragraph, StringBuilder run, Typeface face) {
        if (run.length() > 0) {
            paragraph.add(new Text(run.toString()).setFont(of(face)));
            run.setLength(0);
        }
    }
}

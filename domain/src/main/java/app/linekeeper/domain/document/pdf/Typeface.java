package app.linekeeper.domain.document.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The font programs of the documents, read once and shared by all of them: Golos Text, and Noto Sans for what Golos
 * lacks. Static fonts are embedded as subsets.
 */
enum Typeface {
    REGULAR("GolosText-Regular.ttf"),
    BOLD("GolosText-Bold.ttf"),
    SPARE_REGULAR("NotoSans-Regular.ttf"),
    SPARE_BOLD("NotoSans-Bold.ttf");

    private final FontProgram program;

    Typeface(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no font " + file);
            }
            this.program = FontProgramFactory.createFont(in.readAllBytes(), false);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + file, e);
        }
    }

    FontProgram program() {
        return program;
    }

    boolean has(int codePoint) {
        return program.getGlyph(codePoint) != null;
    }

    /** Where to look for what this one lacks. */
    Typeface spare() {
        return this == BOLD || this == SPARE_BOLD ? SPARE_BOLD : SPARE_REGULAR;
    }
}

package app.linekeeper.domain.overview.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts of pictures, those of the documents: none of the machine's own is needed. */
enum Lettering {
    REGULAR("GolosText-Regular.ttf"),
    BOLD("GolosText-Bold.ttf");

    private final Font font;

    Lettering(String file) {
        try (InputStream in = Lettering.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no font " + file);
            }
            font = Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("no font is in " + file, e);
        }
    }

    Font of(float size) {
        return font.deriveFont(size);
    }
}

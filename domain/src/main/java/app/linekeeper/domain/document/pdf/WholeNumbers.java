package app.linekeeper.domain.document.pdf;

import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.DefaultSplitCharacters;

/** Breaks lines where words end, and never at the hyphens of a document's number, however narrow its column is. */
final class WholeNumbers extends DefaultSplitCharacters {

    private static final int HYPHEN = '-';

    @Override
    public boolean isSplitCharacter(GlyphLine text, int at) {
        return !isWithinNumber(text, at) && super.isSplitCharacter(text, at);
    }

    private static boolean isWithinNumber(GlyphLine text, int at) {
        return text.get(at).hasValidUnicode()
                && text.get(at).getUnicode() == HYPHEN
                && (isDigit(text, at - 1) || isDigit(text, at + 1));
    }

    private static boolean isDigit(GlyphLine text, int at) {
        return at >= 0
                && at < text.size()
                && text.get(at).hasValidUnicode()
                && Character.isDigit(text.get(at).getUnicode());
    }
}

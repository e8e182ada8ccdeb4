package app.linekeeper.domain.document.pdf;

import java.text.Normalizer;

/** What people typed, fit for a printed page: composed letters, nothing invisible. */
final class CleanText {

    private CleanText() {}

    /** In normal form C, without control, formatting and bidirectional signs; a line break becomes a space. */
    static String of(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> clean.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> {}
                default -> {
                    if (!isVariationSelector(c)) {
                        clean.appendCodePoint(c);
                    }
                }
            }
        });
        return clean.toString();
    }

    /** Chooses between looks of the sign before it, such as an emoji in colour; has no look of its own. */
    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }
}

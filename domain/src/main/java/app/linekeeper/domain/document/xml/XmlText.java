package app.linekeeper.domain.document.xml;

/** What people typed, fit for XML 1.0. */
final class XmlText {

    private XmlText() {}

    /** Without the signs that XML 1.0 forbids, halves of signs among them; a line break or a tab becomes a space. */
    static String of(String typed) {
        StringBuilder fit = new StringBuilder(typed.length());
        typed.codePoints().forEach(sign -> {
            if (sign == '\t' || sign == '\n' || sign == '\r') {
                fit.append(' ');
            } else if (isAllowed(sign)) {
                fit.appendCodePoint(sign);
            }
        });
        return fit.toString();
    }

    /** By section 2.2 of XML 1.0. */
    private static boolean isAllowed(int sign) {
        return sign >= 0x20 && sign <= 0xD7FF || sign >= 0xE000 && sign <= 0xFFFD || sign >= 0x10000;
    }
}

package app.linekeeper.domain.workbook;

import java.util.regex.Pattern;

/** What people typed, fit for a cell. */
final class CellText {

    private static final int MOST = 32_767;
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Spreadsheets that are saved as text and opened again take what begins so for a formula. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    private CellText() {}

    /** Without signs that a file cannot have, at most as long as a cell takes, and after an apostrophe where it looks like a formula. */
    static String of(String typed) {
        String clean = NOT_IN_XML.matcher(typed).replaceAll("");
        boolean formula = !clean.isEmpty() && BEGINS_A_FORMULA.indexOf(clean.charAt(0)) >= 0;
        String text = formula ? "'" + clean : clean;
        if (text.length() <= MOST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST);
    }
}

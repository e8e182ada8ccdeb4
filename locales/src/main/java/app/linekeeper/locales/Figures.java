package app.linekeeper.locales;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as a language writes them: Russian and Kazakh {@code 12 500,5} with no-break spaces, English {@code 12,500.5}.
 *
 * <p>A negative number carries U+2212, the minus that is as wide as a digit; both fonts of the documents have it.
 */
final class Figures {

    static final char MINUS = '\u2212';
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final BigDecimal GROUPED_FROM = BigDecimal.valueOf(10_000);

    private Figures() {}

    /** A number without needless zeros; grouped from five digits on, so that a year stays one word. */
    static String of(Number number, Language language) {
        BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
        BigDecimal shown = exact.stripTrailingZeros();
        shown = shown.setScale(Math.max(0, shown.scale()), RoundingMode.UNNECESSARY);
        boolean grouped = shown.abs().compareTo(GROUPED_FROM) >= 0;
        String figures = figures(shown.abs(), grouped ? group(language) : 0, point(language));
        return shown.signum() < 0 ? MINUS + figures : figures;
    }

    /**
     * The digits of a number that is not negative.
     *
     * @param group stands between thousands; 0 for nothing
     */
    static String figures(BigDecimal number, char group, char point) {
        String plain = number.toPlainString();
        int dot = plain.indexOf('.');
        int whole = dot < 0 ? plain.length() : dot;
        StringBuilder out = new StringBuilder(plain.length() + 6);
        for (int i = 0; i < whole; i++) {
            if (group != 0 && i > 0 && (whole - i) % 3 == 0) {
                out.append(group);
            }
            out.append(plain.charAt(i));
        }
        return dot < 0
                ? out.toString()
                : out.append(point).append(plain, dot + 1, plain.length()).toString();
    }

    static char group(Language language) {
        return language == Language.EN ? ',' : NO_BREAK_SPACE;
    }

    static char point(Language language) {
        return language == Language.EN ? '.' : ',';
    }
}

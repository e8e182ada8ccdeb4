package app.linekeeper.domain.shared;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Letters that have one shape in the Latin and in the Cyrillic alphabet: what is written with the ones is found with the
 * others.
 */
public final class LookAlikes {

    /** Cyrillic A, Byelorussian I, Dze, Je, Ve, Ie, Ka, Em, En, O, Er, Es, Te, U, Ha, and the Latin letters of their shape. */
    private static final String CYRILLIC =
            "\u0410\u0406\u0405\u0408\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425";

    private static final String LATIN = "AISJBEKMHOPCTYX";

    /** Those of them that a Russian and an English keyboard have. */
    private static final String ON_BOTH_KEYBOARDS = "ABCEHKMOPTXY";

    private static final char NUMBER_SIGN = '\u2116';

    private LookAlikes() {}

    /** What looks alike written alike: such letters as the Latin ones, upper case, plain digits. */
    public static String folded(String text) {
        StringBuilder folded =
                new StringBuilder(Normalizer.normalize(text.replace(NUMBER_SIGN, ' '), Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT));
        for (int i = 0; i < folded.length(); i++) {
            int at = CYRILLIC.indexOf(folded.charAt(i));
            if (at >= 0) {
                folded.setCharAt(i, LATIN.charAt(at));
            }
        }
        return folded.toString();
    }

    /** The letters, as in {@link #folded}, that only one of a Russian and an English keyboard has; mostly none. */
    public static String unlike(String text) {
        return folded(text)
                .codePoints()
                .filter(letter -> Character.isLetter(letter) && ON_BOTH_KEYBOARDS.indexOf(letter) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

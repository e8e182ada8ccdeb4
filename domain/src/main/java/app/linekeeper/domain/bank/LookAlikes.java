package app.linekeeper.domain.bank;

import java.text.Normalizer;
import java.util.Locale;

/** Writes what looks alike alike: Cyrillic letters as the Latin ones of their shape, upper case, plain digits. */
final class LookAlikes {

    /** Cyrillic A, Byelorussian I, Dze, Je, Ve, Ie, Ka, Em, En, O, Er, Es, Te, U, Ha, and the Latin letters of their shape. */
    private static final String CYRILLIC =
            "\u0410\u0406\u0405\u0408\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425";

    private static final String LATIN = "AISJBEKMHOPCTYX";
    private static final char NUMBER_SIGN = '\u2116';

    private LookAlikes() {}

    static String folded(String text) {
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
}

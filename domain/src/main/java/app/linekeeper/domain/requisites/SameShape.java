package app.linekeeper.domain.requisites;

import java.util.Locale;

/** Puts the letter or digit that was meant in place of one that only looks like it; what looks like nothing stays. */
final class SameShape {

    /** Cyrillic A, Ve, Ie, Ka, Em, En, O, Er, Es, Te, U, Ha, I of Ukraine and Kazakhstan, and the Latin letters of their shape. */
    private static final String CYRILLIC =
            "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406";

    private static final String LATIN = "ABEKMHOPCTYXI";

    /** The letters that may stand in an account of Russia, and the Latin ones of their shape. */
    private static final String CLEARING = "\u0410\u0412\u0421\u0415\u041d\u041a\u041c\u0420\u0422\u0425";

    private static final String CLEARING_LATIN = "ABCEHKMPTX";
    private static final int CLEARING_PLACE = 5;

    private SameShape() {}

    /** Letters as Latin ones, in capitals. */
    static String latin(String code) {
        return replaced(code.toUpperCase(Locale.ROOT), CYRILLIC, LATIN);
    }

    /** Letters as the digits of their shape. */
    static String digits(String code) {
        return replaced(latin(code.replace('l', '1')), "OI\u0417", "013");
    }

    /** An account of Russia: digits, and in the sixth place a Cyrillic letter or a digit. */
    static String account(String code) {
        String digits = digits(code);
        return digits.length() <= CLEARING_PLACE
                ? digits
                : digits.substring(0, CLEARING_PLACE)
                        + replaced(digits.substring(CLEARING_PLACE, CLEARING_PLACE + 1), CLEARING_LATIN, CLEARING)
                        + digits.substring(CLEARING_PLACE + 1);
    }

    /** Latin letters, and digits where nothing else can stand: behind the two letters of a country. */
    static String iban(String code) {
        String latin = latin(code);
        return latin.length() < 4 ? latin : latin.substring(0, 2) + digits(latin.substring(2, 4)) + latin.substring(4);
    }

    private static String replaced(String text, String from, String to) {
        StringBuilder replaced = new StringBuilder(text);
        for (int place = 0; place < text.length(); place++) {
            int at = from.indexOf(text.charAt(place));
            if (at >= 0) {
                replaced.setCharAt(place, to.charAt(at));
            }
        }
        return replaced.toString();
    }
}

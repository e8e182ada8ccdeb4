package app.linekeeper.locales;

import java.util.regex.Pattern;

/** Keeps on one line what is read as one: a number and its word, a number and the sign of its unit, a number sign and its number. */
public final class NoBreak {

    static final char SPACE = '\u00A0';

    private static final Pattern WITHIN = Pattern.compile(
            "(?<=\\u2116|\\bNo\\.) (?=\\S|$)|(?<=(?:^|[\\s\\u00A0(])[\\d.,\\u00A0]{1,20}) (?=\\p{L}|%|\\p{Sc})");
    private static final Pattern UNIT = Pattern.compile(" (?:%|\\p{L}{1,4}\\.).*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile(" \\p{L}.*", Pattern.DOTALL);

    private NoBreak() {}

    /** For printing, not for what is compared, copied or read by a program. */
    public static String in(String words) {
        return WITHIN.matcher(words).replaceAll(String.valueOf(SPACE));
    }

    /**
     * The words that follow an argument.
     *
     * @param counted whether the argument is the number that chose these words
     */
    static String after(boolean counted, String words) {
        boolean joins =
                UNIT.matcher(words).matches() || counted && WORD.matcher(words).matches();
        return joins ? SPACE + words.substring(1) : words;
    }
}

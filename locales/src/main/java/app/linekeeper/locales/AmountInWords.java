package app.linekeeper.locales;

import java.util.Locale;
import java.util.Set;

/**
 * A sum written out for a document: whole units in words, minor units as two figures, each with its noun in the right
 * form. Knows rubles, tenge and US dollars in every language spoken here.
 */
public final class AmountInWords {

    private static final Set<String> KNOWN = Set.of("RUB", "KZT", "USD");

    private final Words words;
    private final Spelling spelling;

    public AmountInWords(Words words) {
        this.words = words;
        this.spelling = new Spelling(words);
    }

    /**
     * Such as "One thousand two hundred one US dollars 02 cents"; begins with a capital.
     *
     * @throws IllegalArgumentException if the sum is negative or in another currency
     */
    public String of(Amount amount, Language language) {
        String code = amount.currency().getCurrencyCode();
        if (amount.minor() < 0 || !KNOWN.contains(code)) {
            throw new IllegalArgumentException("only a sum of 0 or more in " + KNOWN + " is written out");
        }
        long major = amount.minor() / 100;
        long minor = amount.minor() % 100;
        String spelled = spelling.of(major, language);
        return capital(spelled, language)
                + ' '
                + noun(code, "major", major, language)
                + ' '
                + (minor < 10 ? "0" : "")
                + minor
                + ' '
                + noun(code, "minor", minor, language);
    }

    private String noun(String code, String unit, long n, Language language) {
        String key = "amount." + code.toLowerCase(Locale.ROOT) + "_" + unit;
        return words.plain(Text.of(key).with("n", n), language);
    }

    private static String capital(String spelled, Language language) {
        return spelled.substring(0, 1).toUpperCase(language.locale()) + spelled.substring(1);
    }
}

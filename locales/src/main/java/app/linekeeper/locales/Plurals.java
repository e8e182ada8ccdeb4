package app.linekeeper.locales;

import com.ibm.icu.text.PluralRules;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The plural categories of each language. */
final class Plurals {

    private static final long MILLION = 1_000_000;
    private static final Map<Language, PluralRules> RULES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            RULES.put(language, PluralRules.forLocale(language.locale()));
        }
    }

    private Plurals() {}

    /**
     * The category for a number, such as {@code one} or {@code few}.
     *
     * <p>ICU answers {@code other} to everything above 2 147 483 647. A large whole number is therefore asked for by
     * its last six digits on top of a million, which has the same category in every language spoken here.
     */
    static String category(Number number, Language language) {
        PluralRules rules = rules(language);
        if (isWhole(number)) {
            long n = Math.abs(number.longValue());
            return rules.select(n < MILLION ? n : MILLION + n % MILLION);
        }
        return rules.select(Math.abs(number.doubleValue()));
    }

    static Set<String> categories(Language language) {
        return rules(language).getKeywords();
    }

    private static boolean isWhole(Number number) {
        return number.doubleValue() == Math.rint(number.doubleValue());
    }

    private static PluralRules rules(Language language) {
        return Objects.requireNonNull(RULES.get(language));
    }
}

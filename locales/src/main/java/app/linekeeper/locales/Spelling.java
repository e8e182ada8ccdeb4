package app.linekeeper.locales;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Numbers in words. ICU's speller is not thread-safe, so one thread spells at a time (10 µs a number). */
final class Spelling {

    private static final String[] GROUPS = {"", "thousand", "million", "milliard", "trillion", "quadrillion"};

    private final Map<Language, RuleBasedNumberFormat> spellers = new EnumMap<>(Language.class);
    private final Words words;

    Spelling(Words words) {
        this.words = words;
    }

    /** @param number 0 or more */
    synchronized String of(long number, Language language) {
        return language == Language.KK && number > 0 ? kazakh(number) : spell(number, language);
    }

    /**
     * By groups of three digits, because ICU drops the "one" of a thousand and a million: on a document nothing may be
     * written in front of the number, and so the "one" is said.
     */
    private String kazakh(long number) {
        Deque<String> parts = new ArrayDeque<>();
        int power = 0;
        for (long rest = number; rest > 0; rest /= 1000, power++) {
            int group = (int) (rest % 1000);
            if (group > 0 && power > 0) {
                parts.addFirst(words.plain(Text.of("amount.group_" + GROUPS[power]), Language.KK));
            }
            if (group > 0) {
                parts.addFirst(spell(group, Language.KK));
            }
        }
        return String.join(" ", parts);
    }

    private String spell(long number, Language language) {
        return Objects.requireNonNull(spellers.computeIfAbsent(language, Spelling::speller))
                .format(number);
    }

    private static RuleBasedNumberFormat speller(Language language) {
        RuleBasedNumberFormat speller = new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
        speller.setDefaultRuleSet(language == Language.RU ? "%spellout-cardinal-masculine" : "%spellout-cardinal");
        return speller;
    }
}

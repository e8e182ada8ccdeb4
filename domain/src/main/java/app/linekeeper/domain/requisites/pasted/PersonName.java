package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the name of a person: two or three words with capitals, or a surname with initials before or after it. */
final class PersonName {

    private static final String WORD = "\\p{Lu}[\\p{L}'\u2019-]++";
    private static final String INITIALS = "\\p{Lu}\\.(?: ?\\p{Lu}\\.)?";

    /** Words of a name that begin with a small letter, such as "van der" before a family name. */
    private static final String PARTICLES = "(?:" + RequisiteWords.anyOf("name_particles") + " )*+";

    /** The second word of a patronymic, such as "ogly". */
    private static final String PATRONYMIC = "(?: (?iu:" + RequisiteWords.anyOf("name_ends") + ")(?!\\p{L}))?+";

    private static final String NAME = "(?:" + WORD + " ?" + INITIALS + "|" + INITIALS + " ?" + PARTICLES + WORD + "|"
            + WORD + "(?: " + PARTICLES + WORD + "){1,2}" + PATRONYMIC + ")";

    /** The line for the signature and the bars that stand around a name in documents come before it. */
    private static final Pattern AT_THE_BEGINNING =
            Pattern.compile("[ _/(]*+(" + NAME + ")(?= ?(?:[,;:/()\\n\\t_|]|\\.?$))");

    /** What people's names never hold: those are of a company, or no names. */
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\d\u00ab\u00bb\"\u201c\u201d\u201e@_]");

    private PersonName() {}

    /** The name at the beginning of the words, where nothing is added to it; null if there is none. */
    static @Nullable String beginning(String words) {
        Matcher matcher = AT_THE_BEGINNING.matcher(words);
        return matcher.lookingAt() && !LegalFormWords.in(matcher.group(1)) ? matcher.group(1) : null;
    }

    /** Whether words of which it is known that they name who signs can be a name: there are more than two or three. */
    static boolean canBe(String words) {
        return !NOT_IN_NAMES.matcher(words).find() && !LegalFormWords.in(words);
    }
}

package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteWords;
import java.util.regex.Pattern;

/** Knows a company by the words for its legal form, such as "LLC". */
final class LegalFormWords {

    private static final Pattern ONE =
            Pattern.compile("(?<!\\p{L})" + RequisiteWords.anyOf("legal_form") + "(?!\\p{L})");

    private LegalFormWords() {}

    /** Whether any stands in the words. */
    static boolean in(String words) {
        return ONE.matcher(words).find();
    }
}

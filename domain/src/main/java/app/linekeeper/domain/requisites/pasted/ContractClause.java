package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the first sentence of a contract goes on after a company: "represented by", "acting on the basis of". Who signs is
 * in the genitive there and cannot be turned reliably, so that nothing of it is taken.
 */
final class ContractClause {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?<!\\p{L})" + RequisiteWords.anyOf("clause") + "(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private ContractClause() {}

    static boolean in(String words) {
        return BEGINNING.matcher(words).find();
    }

    /** The words before it; empty if they begin with it. */
    static String cutOff(String words) {
        Matcher beginning = BEGINNING.matcher(words);
        return beginning.find() ? words.substring(0, beginning.start()) : words;
    }
}

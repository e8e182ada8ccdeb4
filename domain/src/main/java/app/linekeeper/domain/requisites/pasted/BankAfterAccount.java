package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bank that has no label and stands after an account. A bank that is missing is asked for and a wrong one is
 * printed, so that none is taken from words that are turned by the grammar or may be another thing.
 */
final class BankAfterAccount {

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^()]*)\\)?");

    /** A word such as "in"; a place may follow the bank with the same word. */
    private static final String IN = "(?<!\\p{L})" + RequisiteWords.anyOf("bank_follows") + " +";

    private static final Pattern BEGINS_WITH_IN = Pattern.compile("^" + IN);
    private static final Pattern IN_A_PLACE = Pattern.compile("[ ,]" + IN);

    /** The letters of a legal form or of a name, and more words. */
    private static final Pattern COMPANY = Pattern.compile("\\p{Lu}{2,}+ ?[\u00ab\"\u201c\u201e(\\p{L}].*");

    private static final Pattern QUOTED_OR_LATIN = Pattern.compile("[\u00ab\"\u201c\u201eA-Z]");
    private static final Pattern BANK = words("bank_sign");
    private static final Pattern TURNED = words("bank_turned");

    private static final Pattern SEPARATORS = Pattern.compile("^[ ,;|\\t]+");

    private BankAfterAccount() {}

    /** The bank that a piece of text names: after a word such as "in", or as a company that is a bank; null if none. */
    static @Nullable String in(String text) {
        String line = SEPARATORS.matcher(text).replaceFirst("");
        Matcher parentheses = IN_PARENTHESES.matcher(line);
        if (parentheses.lookingAt()) {
            line = parentheses.group(1);
        }
        Matcher in = BEGINS_WITH_IN.matcher(line);
        boolean follows = in.find();
        String bank = follows ? line.substring(in.end()) : line;
        Matcher place = IN_A_PLACE.matcher(bank);
        bank = place.find() ? bank.substring(0, place.start()) : bank;
        boolean isBank = BANK.matcher(bank).find() || (follows && LegalFormWords.in(bank));
        return isBank && isNamed(bank) && !TURNED.matcher(bank).find() ? bank : null;
    }

    /** Whether a bank stands in the words, however it is written. */
    static boolean isMeant(String words) {
        return BANK.matcher(words).find();
    }

    /** Whether a name is that of a bank. */
    static boolean isOne(String name) {
        return BANK.matcher(name).find()
                && isNamed(name)
                && !TURNED.matcher(name).find();
    }

    /** Whether the words begin like a name; a Russian word with a capital may be a place, such as "Branch" or "Moscow". */
    private static boolean isNamed(String bank) {
        return COMPANY.matcher(bank).matches()
                || (QUOTED_OR_LATIN.matcher(bank).lookingAt() && LegalFormWords.in(bank));
    }

    private static Pattern words(String meaning) {
        return Pattern.compile(
                RequisiteWords.anyOf(meaning) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

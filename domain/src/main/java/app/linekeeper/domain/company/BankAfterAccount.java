package app.linekeeper.domain.company;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the bank that has no label and stands after an account. */
final class BankAfterAccount {

    private static final List<String> SIGNS = RequisiteWords.of("bank");

    /**
     * A bank after a word such as "in", beginning with the letters of its legal form. A word ends where no letter follows:
     * the bound of words that regular expressions have is one of Latin letters alone since JDK 19.
     */
    private static final Pattern IN_A_BANK =
            Pattern.compile(RequisiteWords.anyOf("bank_follows") + " +(\\p{Lu}{2,}+(?!\\p{L}).*)");

    private static final Pattern COMPANY = Pattern.compile("\\p{Lu}{2,} ?[\u00ab\"\\p{L}].*");
    private static final Pattern SEPARATORS = Pattern.compile("^[ ,]+");

    private BankAfterAccount() {}

    /** The bank that a piece of text names: after a word such as "in", or as a company that is a bank; null if none. */
    static @Nullable String in(String text) {
        String line = SEPARATORS.matcher(text).replaceFirst("");
        Matcher inBank = IN_A_BANK.matcher(line);
        if (inBank.matches()) {
            return inBank.group(1);
        }
        String lower = line.toLowerCase(Locale.ROOT);
        boolean bank = SIGNS.stream().anyMatch(sign -> lower.contains(sign.toLowerCase(Locale.ROOT)));
        return bank && COMPANY.matcher(line).matches() ? line : null;
    }
}

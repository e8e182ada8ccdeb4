package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteWords;
import java.util.regex.Pattern;

/** Knows an address that has no label. */
final class AddressLine {

    /** A postal code or a word such as "city" at the beginning, then parts, one of them with a number. */
    private static final Pattern SHAPE = Pattern.compile(
            "(?:\\d{6} ?,|" + RequisiteWords.anyOf("address_begins") + "[ ,])[^,]*+,\\D*+\\d.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What begins or holds something else: a label, an e-mail address, a site, a telephone. */
    private static final Pattern SOMETHING_ELSE = Pattern.compile("[:@]|www\\.|\\+\\d");

    private static final Pattern TOWN = Pattern.compile("[\\p{IsLatin} '-]+");

    private AddressLine() {}

    static boolean isOne(String line) {
        return SHAPE.matcher(line).matches();
    }

    /**
     * Whether a line can be the next of an address that has begun. What looks like a person may be a town, such as "Nizhny
     * Novgorod" or "United Kingdom": it is one after a comma, and in Latin letters without initials.
     */
    static boolean canGoOn(String before, String line) {
        boolean person =
                PersonName.beginning(line) != null && !TOWN.matcher(line).matches() && !before.endsWith(",");
        return !person
                && !LooseName.isTitle(line)
                && !BankAfterAccount.isMeant(line)
                && !SOMETHING_ELSE.matcher(line).find()
                && !LegalFormWords.in(line);
    }
}

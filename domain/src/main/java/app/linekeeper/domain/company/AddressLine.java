package app.linekeeper.domain.company;

import java.util.regex.Pattern;

/** Knows an address that has no label. */
final class AddressLine {

    /** A postal code or a word such as "city" at the beginning, then parts, one of them with a number. */
    private static final Pattern SHAPE = Pattern.compile(
            "(?:\\d{6} ?,|" + RequisiteWords.anyOf("address_begins") + "[ ,]).*,.*\\d.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What begins or holds something else: a label, an e-mail address, a site, a telephone. */
    private static final Pattern SOMETHING_ELSE = Pattern.compile("[:@]|www\\.|\\+\\d");

    private AddressLine() {}

    static boolean isOne(String line) {
        return SHAPE.matcher(line).matches();
    }

    /** Whether a line can be the next of an address that has begun. */
    static boolean canGoOn(String line) {
        return !SOMETHING_ELSE.matcher(line).find() && !LegalFormWords.in(line) && PersonName.beginning(line) == null;
    }
}

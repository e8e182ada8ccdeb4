package app.linekeeper.domain.company;

import java.util.regex.Pattern;

/** Knows an address that has no label. */
final class AddressLine {

    /** A postal code or a word such as "city" at the beginning, then parts, one of them with a number. */
    private static final Pattern SHAPE = Pattern.compile(
            "(?:\\d{6} ?,|" + RequisiteWords.anyOf("address_begins") + "[ ,]).*,.*\\d.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private AddressLine() {}

    static boolean isOne(String line) {
        return SHAPE.matcher(line).matches();
    }
}

package app.linekeeper.domain.bank;

import java.util.Locale;

/** Compares tax numbers as banks write them with those that were printed. */
final class SameTaxNumber {

    private SameTaxNumber() {}

    /** Whether they are the same, however they are parted; a bank that gives digits only is compared by them. Nothing is the same as none. */
    static boolean test(String banks, String printed) {
        String given = plain(banks);
        String own = plain(printed);
        boolean digitsOnly = given.chars().allMatch(c -> c >= '0' && c <= '9');
        return !given.isEmpty() && given.equals(digitsOnly ? own.replaceAll("[^0-9]", "") : own);
    }

    private static String plain(String written) {
        return written.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}

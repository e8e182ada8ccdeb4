package app.linekeeper.domain.lookup;

import app.linekeeper.domain.document.DammDigit;
import app.linekeeper.domain.shared.LookAlikes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a document as people write it down: in any case, with Latin letters in place of Cyrillic ones that look
 * alike, with other signs between its parts or none, with its check digit or without.
 *
 * @param series its letters, those that look alike as Latin ones; empty where none were typed
 * @param year of its numbering
 * @param places which one of that year it may be; none where what was typed is no number of a document
 */
public record DocumentPlace(String series, int year, List<Long> places) {

    private static final DocumentPlace NONE = new DocumentPlace("", 0, List.of());
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\d]+");
    private static final Pattern NUMBER = Pattern.compile("(|.*\\p{L})(\\d{2})(\\d{6,14})");
    /** Year and place as they are printed, without the letters before them. */
    private static final Pattern BARE = Pattern.compile("(\\d{2})[^\\p{L}\\d]+(\\d{6})");

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    /** Without letters it is a number only as it is printed, or with its check digit: otherwise any digits would be one. */
    public static DocumentPlace read(String typed) {
        Matcher bare = BARE.matcher(typed.strip());
        if (bare.matches()) {
            return new DocumentPlace("", 2000 + Integer.parseInt(bare.group(1)), List.of(Long.valueOf(bare.group(2))));
        }
        Matcher number = NUMBER.matcher(BETWEEN.matcher(typed).replaceAll(""));
        if (!number.matches()) {
            return NONE;
        }
        String series = letters(number.group(1));
        String digits = number.group(3);
        List<Long> places = new ArrayList<>();
        if (digits.length() > 6 && DammDigit.closes(number.group(2) + digits)) {
            places.add(Long.valueOf(digits.substring(0, digits.length() - 1)));
        }
        if (!series.isEmpty()) {
            places.add(Long.valueOf(digits));
        }
        return new DocumentPlace(series, 2000 + Integer.parseInt(number.group(2)), places);
    }

    /** Whether a document that is printed so may be meant; other words may stand before its number. */
    public boolean isOf(String printed) {
        String its = letters(printed);
        return its.endsWith(series) || series.endsWith(its);
    }

    private static String letters(String number) {
        return NO_LETTERS.matcher(LookAlikes.folded(number)).replaceAll("");
    }
}

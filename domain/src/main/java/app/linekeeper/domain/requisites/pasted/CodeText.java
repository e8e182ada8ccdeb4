package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteField;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number or a code at the beginning of a text. */
final class CodeText {

    /** Groups are repeated without going back: otherwise each takes its share of the stack, and thousands exhaust it. */
    private static final Pattern DIGITS = Pattern.compile("\\d(?:[ \\t.-]?\\d)*+(?:\\p{Lu}\\d+)?(?:[ .-]?\\d)*+");

    private static final Pattern CODE = Pattern.compile(
            "[A-Z0-9]+(?:[ -](?:[A-Z]{1,4}[ -])?[A-Z0-9]*\\d[A-Z0-9]*(?![a-z]))*+(?: [A-Z](?![\\p{L}\\d]))?");

    /** What may be said between a label and its number, such as the currency of an account. */
    private static final Pattern NOTE = Pattern.compile("(?:\\([^()\\n]{1,20}\\)|[^\\d,;.:\\n]{1,20}:|"
            + RequisiteWords.anyOf("bank_follows") + " \\p{L}{3,10}(?!\\p{L})\\.?)[ :\\t\u2013\u2014-]*");

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int SHORTEST_SWIFT = 8;

    private CodeText() {}

    /** The code as it is written; empty where there is none, as in "none". */
    static String of(RequisiteField field, String text) {
        String code = atTheBeginning(field, text);
        if (!code.isEmpty()) {
            return code;
        }
        Matcher note = NOTE.matcher(text);
        String noted = note.lookingAt() ? atTheBeginning(field, text.substring(note.end())) : "";
        // what is written wrongly is kept, so that the person is told what is wrong with it
        String first = text.lines().findFirst().orElse("");
        return !noted.isEmpty() ? noted : canBe(field, first) ? first : "";
    }

    private static String atTheBeginning(RequisiteField field, String text) {
        Matcher matcher = (field.hasLetters() ? CODE : DIGITS).matcher(text);
        return matcher.lookingAt() && canBe(field, matcher.group()) ? matcher.group() : "";
    }

    private static boolean canBe(RequisiteField field, String code) {
        return DIGIT.matcher(code).find() || (field == RequisiteField.SWIFT && code.length() >= SHORTEST_SWIFT);
    }
}

package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the name that has no label among the lines that stand before every label: greetings, titles such as "Our details"
 * and the signatures of letters are copied with it.
 */
final class LooseName {

    private static final String FORM = RequisiteWords.anyOf("legal_form");
    private static final String OPENING = "[\u00ab\"\u201c\u201e]";
    private static final String CLOSING = "[\u00bb\"\u201d\u201c]";

    /** A line that begins like "Director" is about who signs, and may say of what. */
    private static final Pattern POSITION = words("^", "positions", "(?!\\p{L})");

    /** Words such as "details": the line is a title or a greeting. */
    private static final Pattern TITLE = words("(?<!\\p{L})", "no_name", "");

    /** A name that can be told from the title that it stands in: in quotes, with a legal form before or after. */
    private static final Pattern IN_A_TITLE = Pattern.compile(
            "(?<!\\p{L})(?:" + FORM + " ?)?" + OPENING + ".{0,200}" + CLOSING + "(?: ?" + FORM + "(?!\\p{L}))?");

    /** The last of a name before another column, or before what a comma parts from its quotes or its legal form. */
    private static final Pattern END =
            Pattern.compile(CLOSING + "(?= ?,| \\d)|(?<!\\p{L})" + FORM + "(?= ?,|\\., )|[^\\t|](?= ?[\\t|])");

    private static final Pattern QUOTED = Pattern.compile(OPENING);
    private static final Pattern OF_A_LETTER = Pattern.compile("[@!?:]|www\\.|\\+\\d");
    private static final Pattern HAS_LETTERS = Pattern.compile("\\p{L}{2}");

    /** A whole name: the legal form before it or after it, in quotes, or after the words for a sole trader. */
    private static final Pattern WHOLE = Pattern.compile("(?:" + FORM + " ?[\\p{Lu}\\d(\u00ab\"\u201c\u201e]|" + OPENING
            + ").*" + "|[\\p{Lu}\\d].* " + FORM + "\\.?");

    /** Small words between a label and the name that it goes on with. */
    private static final Pattern SMALL_WORDS = Pattern.compile("(?:[\\p{Ll}()-]+[ :]+){1,8}(?=\\P{Ll})");

    private LooseName() {}

    /** The name that stands behind a label, without the rest of the label and what a comma parts from the name. */
    static String fullIn(String words) {
        Matcher small = SMALL_WORDS.matcher(words);
        String name = small.lookingAt() && isWhole(words.substring(small.end())) ? words.substring(small.end()) : words;
        Matcher end = END.matcher(name);
        return end.find() && isCompany(name) ? name.substring(0, end.end()) : name;
    }

    /** Whether words that stand anywhere are the name of a company and nothing else. */
    static boolean isWhole(String name) {
        return WHOLE.matcher(name).matches() || SoleTrader.isNamed(name);
    }

    static boolean isTitle(String line) {
        return POSITION.matcher(line).lookingAt() || TITLE.matcher(line).find();
    }

    /** The name at the beginning of a line, or in the title that the line is; empty if there can be none. */
    static String in(String line) {
        if (isTitle(line)) {
            Matcher name = IN_A_TITLE.matcher(line);
            return name.find() ? name.group() : "";
        }
        Matcher end = END.matcher(line);
        String name = end.find() ? line.substring(0, end.end()) : line;
        if (SoleTrader.isNamed(name) && name.indexOf(',') > 0) {
            name = name.substring(0, name.indexOf(','));
        }
        return OF_A_LETTER.matcher(name).find() || !HAS_LETTERS.matcher(name).find() ? "" : name;
    }

    /** Whether the words say themselves that they are a company: by a legal form, by quotes, as a sole trader. */
    static boolean isCompany(String name) {
        return LegalFormWords.in(name)
                || SoleTrader.isNamed(name)
                || QUOTED.matcher(name).lookingAt();
    }

    private static Pattern words(String before, String meaning, String after) {
        return Pattern.compile(
                before + RequisiteWords.anyOf(meaning) + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

package app.linekeeper.domain.requisites.pasted;

import java.util.List;
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

    private LooseName() {}

    /**
     * The first line that is a company by its form, otherwise the first that can be a name and is not that of a letter's
     * writer; empty if there is none.
     */
    static String among(List<String> lines) {
        List<String> names = lines.stream()
                .filter(line -> !AddressLine.isOne(line))
                .map(LooseName::in)
                .filter(name -> HAS_LETTERS.matcher(name).find())
                .toList();
        boolean ofALetter = lines.stream().anyMatch(LooseName::isTitle);
        return names.stream()
                .filter(LooseName::isCompany)
                .findFirst()
                .orElseGet(() -> names.stream()
                        .filter(name -> !ofALetter || PersonName.beginning(name) == null)
                        .findFirst()
                        .orElse(""));
    }

    private static boolean isTitle(String line) {
        return POSITION.matcher(line).lookingAt() || TITLE.matcher(line).find();
    }

    private static String in(String line) {
        if (isTitle(line)) {
            Matcher name = IN_A_TITLE.matcher(line);
            return name.find() ? name.group() : "";
        }
        Matcher end = END.matcher(line);
        String name = end.find() ? line.substring(0, end.end()) : line;
        if (SoleTrader.isNamed(name) && name.indexOf(',') > 0) {
            name = name.substring(0, name.indexOf(','));
        }
        return OF_A_LETTER.matcher(name).find() ? "" : name;
    }

    private static boolean isCompany(String name) {
        return LegalFormWords.in(name)
                || SoleTrader.isNamed(name)
                || QUOTED.matcher(name).lookingAt();
    }

    private static Pattern words(String before, String meaning, String after) {
        return Pattern.compile(
                before + RequisiteWords.anyOf(meaning) + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}

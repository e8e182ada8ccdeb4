package app.linekeeper.conversations.flows.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a company or a client where there is little room: what stands in quotes, and of that the beginning. */
final class ShortName {

    /** So that a button has room for the month, the document and the sum, too. */
    private static final int LONGEST = 10;

    private static final Pattern QUOTED = Pattern.compile("[«“\"](.+)[»”\"]");

    private ShortName() {}

    static String of(String name) {
        Matcher quoted = QUOTED.matcher(name);
        String said = quoted.find() ? quoted.group(1) : name;
        return said.codePointCount(0, said.length()) <= LONGEST
                ? said
                : said.substring(0, said.offsetByCodePoints(0, LONGEST - 1)).strip() + "\u2026";
    }
}

package app.linekeeper.conversations.flows.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a company or a client where there is little room: what stands in quotes, without the legal form. */
final class ShortName {

    private static final Pattern QUOTED = Pattern.compile("[«“\"](.+)[»”\"]");

    private ShortName() {}

    static String of(String name) {
        Matcher quoted = QUOTED.matcher(name);
        return quoted.find() ? quoted.group(1) : name;
    }
}

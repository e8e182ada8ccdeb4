package app.linekeeper.bot.intake;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A contact in words: its name, its telephone, and what its vCard says of the company, a line each. */
final class ContactCard {

    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]");
    private static final Pattern SAID = Pattern.compile("(?i)(?:ORG|TITLE|ADR|EMAIL|NOTE)(?:;[^:]*)?:(.+)");
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\\\);");

    private ContactCard() {}

    /** @param name as Telegram shows it */
    static String words(String name, JsonNode contact) {
        String telephone = contact.path("phone_number").asText("");
        Stream<String> said = FOLDED.matcher(contact.path("vcard").asText(""))
                .replaceAll("")
                .lines()
                .map(SAID::matcher)
                .filter(line -> line.matches())
                .map(line -> value(line.group(1)));
        return Stream.concat(Stream.of(name, telephone), said)
                .filter(line -> !line.isBlank())
                .collect(joining("\n"));
    }

    private static String value(String written) {
        return BETWEEN.splitAsStream(written)
                .filter(part -> !part.isBlank())
                .collect(joining(", "))
                .replace("\\n", "\n")
                .replaceAll("\\\\(.)", "$1");
    }
}

package app.linekeeper.domain.requisites.pasted;

import static app.linekeeper.domain.requisites.RequisiteField.ACCOUNT;
import static app.linekeeper.domain.requisites.RequisiteField.ADDRESS;
import static app.linekeeper.domain.requisites.RequisiteField.BANK;
import static app.linekeeper.domain.requisites.RequisiteField.IBAN;
import static app.linekeeper.domain.requisites.RequisiteField.SIGNATORY;

import app.linekeeper.domain.requisites.RequisiteField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells, in the text between two labels, the value of the first one from what follows it. */
final class LabelledText {

    private static final Pattern SEPARATORS = Pattern.compile("^[\\s:;=,.|/\\\\\u2013\u2014\u2116#_-]+");
    private static final Pattern TRAILING = Pattern.compile("[\\s;,|/(_]+$");

    /** What may be said between the label of an address and the address. */
    private static final Pattern NOTE = Pattern.compile("^\\([^()]{1,40}\\)[ :]*");

    private static final int ADDRESS_LINES = 3;

    private LabelledText() {}

    /** The text without the signs that part it from a label before and after it. */
    static String trimmed(String text) {
        return TRAILING.matcher(SEPARATORS.matcher(text).replaceAll("")).replaceAll("");
    }

    /** The value at the beginning of a trimmed text, as it is kept; empty if there is none. */
    static String value(RequisiteField field, String text) {
        String value = field.normal(field.isWords() ? words(field, text) : CodeText.of(field, text));
        return field.isWords() && value.endsWith(":") ? "" : value;
    }

    /** The lines after the value; after an account the rest of its own line, too. */
    static List<String> after(RequisiteField field, String text) {
        List<String> lines = text.lines().toList();
        if (field == ACCOUNT || field == IBAN) {
            String first = lines.get(0);
            String code = CodeText.of(field, first);
            List<String> after = new ArrayList<>(lines);
            after.set(0, first.substring(first.indexOf(code) + code.length()));
            return after;
        }
        // the address of the bank would pass for the company's
        return lines.subList(taken(field, lines), lines.size()).stream()
                .filter(line -> field != BANK || !AddressLine.isOne(line))
                .toList();
    }

    private static String words(RequisiteField field, String text) {
        List<String> lines = text.lines().toList();
        String whole = ContractClause.cutOff(String.join(" ", lines.subList(0, taken(field, lines))));
        if (field == SIGNATORY) {
            whole = signatory(whole);
        } else if (field == ADDRESS) {
            whole = NOTE.matcher(whole).replaceFirst("");
        }
        return TRAILING.matcher(whole.strip()).replaceAll("");
    }

    private static String signatory(String words) {
        String name = PersonName.beginning(words);
        if (name != null) {
            return name;
        }
        String first = words.indexOf(',') > 0 ? words.substring(0, words.indexOf(',')) : words;
        return PersonName.canBe(first) ? first : "";
    }

    /** An address may go on for a few lines, until one of something else. */
    private static int taken(RequisiteField field, List<String> lines) {
        int taken = Math.min(1, lines.size());
        while (field == ADDRESS
                && taken < Math.min(ADDRESS_LINES, lines.size())
                && AddressLine.canGoOn(lines.get(taken - 1), lines.get(taken))) {
            taken++;
        }
        return taken;
    }
}

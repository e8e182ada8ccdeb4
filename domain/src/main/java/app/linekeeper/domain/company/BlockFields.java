package app.linekeeper.domain.company;

import static app.linekeeper.domain.company.RequisiteField.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects the fields of a pasted block. */
final class BlockFields {

    private static final Pattern SEPARATORS = Pattern.compile("^[\\s:;=,.|\u2013\u2014/\u2116#_-]+");
    private static final Pattern TRAILING = Pattern.compile("[\\s;,|/(_]+$");
    private static final Pattern DIGITS = Pattern.compile("\\d(?:[ \\t.-]?\\d)*(?:\\p{Lu}\\d+)?(?:[ .-]?\\d)*");
    private static final Pattern CODE =
            Pattern.compile("[A-Z0-9]+(?:[ -](?:[A-Z]{1,4}[ -])?[A-Z0-9]*\\d[A-Z0-9]*(?![a-z]))*");
    private static final int ADDRESS_LINES = 3;

    private final Requisites known;
    private final Map<RequisiteField, String> values = new EnumMap<>(RequisiteField.class);

    /** What nothing but its place tells: it gives way to what has a label of its own in the block. */
    private final Map<RequisiteField, String> assumed = new EnumMap<>(RequisiteField.class);

    /** Labels such as "INN/KPP" whose values follow together, parted in the same way. */
    private final Deque<RequisiteField> pending = new ArrayDeque<>();

    BlockFields(Requisites known) {
        this.known = known;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Takes a labelled value and answers the lines that are not part of it. */
    List<String> take(RequisiteField field, String text) {
        String value = TRAILING.matcher(SEPARATORS.matcher(text).replaceAll("")).replaceAll("");
        if (value.isEmpty()) {
            if (!pending.contains(field)) {
                pending.add(field);
            }
            return List.of();
        }
        pending.add(field);
        List<String> lines = new ArrayList<>(List.of(value.split("\n")));
        String[] parts = pending.size() > 1 ? lines.get(0).split("[/\\\\|]", pending.size()) : new String[] {value};
        if (parts.length != pending.size()) {
            pending.clear();
            pending.add(field);
            parts = new String[] {value};
        }
        for (String part : parts) {
            put(pending.remove(), part.strip());
        }
        return field == ACCOUNT || field == IBAN ? withoutBank(field, lines) : rest(field, lines);
    }

    /** Takes the label of a signatory for the position where it is one, such as "Director". */
    void takePosition(String label) {
        if (Shape.isPosition(label)) {
            assumed.putIfAbsent(POSITION, POSITION.normal(capitalised(label)));
        }
    }

    /**
     * Takes a line without a label for what it can only be.
     *
     * @param first whether it stands before every label: there the first line of words is the name
     */
    void guess(String line, boolean first) {
        String text = TRAILING.matcher(SEPARATORS.matcher(line.strip()).replaceAll(""))
                .replaceAll("");
        if (text.isEmpty()) {
            return;
        }
        RequisiteField field = Shape.fieldOf(text, known);
        boolean fits = field != RequisiteField.NAME || (first && text.indexOf(':') < 0);
        if (field != null && fits && !values.containsKey(field)) {
            values.put(field, field.normal(text));
        }
    }

    Requisites requisites() {
        Map<RequisiteField, String> all = new EnumMap<>(RequisiteField.class);
        all.putAll(known.values());
        all.putAll(assumed);
        all.putAll(values);
        return Requisites.of(known.form(), Shape.kindOf(known, values), all);
    }

    private void put(RequisiteField field, String value) {
        String read = field.normal(field.isWords() ? words(field, value) : code(field, value));
        if (!read.isEmpty() && !(field.isWords() && read.endsWith(":"))) {
            values.putIfAbsent(field, read);
        }
    }

    private static String words(RequisiteField field, String value) {
        List<String> lines = value.lines().toList();
        String whole = String.join(" ", lines.subList(0, taken(field, lines)));
        if (field == SIGNATORY && whole.indexOf(',') > 0) {
            whole = whole.substring(0, whole.indexOf(','));
        }
        return TRAILING.matcher(whole.strip()).replaceAll("");
    }

    private static String code(RequisiteField field, String value) {
        Matcher matcher = (field.hasLetters() ? CODE : DIGITS).matcher(value);
        return matcher.lookingAt() ? matcher.group() : value.lines().findFirst().orElse("");
    }

    /** The lines after an account, without the one that names its bank; that may end the account's own line, too. */
    private List<String> withoutBank(RequisiteField account, List<String> lines) {
        String first = lines.get(0);
        String code = code(account, first);
        List<String> rest = new ArrayList<>(lines.subList(1, lines.size()));
        rest.add(0, first.substring(first.indexOf(code) + code.length()));
        rest.removeIf(line -> {
            String bank = Shape.bankIn(line);
            if (bank != null) {
                assumed.putIfAbsent(BANK, BANK.normal(TRAILING.matcher(bank).replaceAll("")));
            }
            return bank != null;
        });
        return rest;
    }

    private static String capitalised(String label) {
        String clean = label.strip();
        return clean.substring(0, 1).toUpperCase(Locale.ROOT) + clean.substring(1);
    }

    /** What follows a value and may be another; not the address of the bank, which would pass for the company's. */
    private static List<String> rest(RequisiteField field, List<String> lines) {
        return lines.subList(taken(field, lines), lines.size()).stream()
                .filter(line -> field != RequisiteField.BANK || !Shape.isAddress(line))
                .toList();
    }

    /** An address may go on for a few lines, until one that looks like a label of something unknown. */
    private static int taken(RequisiteField field, List<String> lines) {
        int taken = Math.min(1, lines.size());
        while (field == RequisiteField.ADDRESS
                && taken < Math.min(ADDRESS_LINES, lines.size())
                && lines.get(taken).indexOf(':') < 0) {
            taken++;
        }
        return taken;
    }
}

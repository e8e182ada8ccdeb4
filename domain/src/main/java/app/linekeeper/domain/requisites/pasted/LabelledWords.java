package app.linekeeper.domain.requisites.pasted;

import static app.linekeeper.domain.requisites.RequisiteField.ADDRESS;
import static app.linekeeper.domain.requisites.RequisiteField.NAME;
import static app.linekeeper.domain.requisites.RequisiteField.SIGNATORY;

import app.linekeeper.domain.requisites.RequisiteField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that stand behind a label.
 *
 * @param value as the block writes it; empty if there is none
 * @param end where it ends in the block
 */
record LabelledWords(String value, int end) {

    private static final Pattern TRAILING = Pattern.compile("[\\s;,|/(_]+$");

    /** What may be said between the label of an address and the address. */
    private static final Pattern NOTE = Pattern.compile("^\\([^()]{1,40}\\)[ :]*");

    private static final Pattern COLUMN_END = Pattern.compile("[\\t|]");
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final int ADDRESS_LINES = 5;

    /** The value that begins at a place of the block and ends with the line, the column, or a clause of a contract. */
    static LabelledWords of(RequisiteField field, String block, int start, int end) {
        List<String> lines = new ArrayList<>();
        int taken = start;
        Matcher line = LINE.matcher(block).region(start, end);
        while (line.find() && (lines.isEmpty() || goesOn(field, lines, line.group()))) {
            Matcher column = COLUMN_END.matcher(line.group());
            boolean ends = column.find();
            lines.add(ends ? line.group().substring(0, column.start()) : line.group());
            taken = ends ? line.start() + column.start() : line.end();
        }
        String whole = String.join(" ", lines);
        String value = value(field, whole);
        boolean isWhole = lines.size() > 1 || value.isEmpty();
        int ends = isWhole ? taken : Math.min(taken, block.indexOf(value, start) + value.length());
        return value.endsWith(":") ? new LabelledWords("", taken) : new LabelledWords(value, ends);
    }

    private static boolean goesOn(RequisiteField field, List<String> lines, String line) {
        return field == ADDRESS
                && lines.size() < ADDRESS_LINES
                && AddressLine.canGoOn(lines.get(lines.size() - 1), line);
    }

    private static String value(RequisiteField field, String words) {
        String whole = ContractClause.cutOff(words);
        if (field == SIGNATORY) {
            whole = signatory(whole);
        } else if (field == ADDRESS) {
            whole = NOTE.matcher(whole).replaceFirst("");
        } else if (field == NAME) {
            whole = LooseName.fullIn(whole);
        }
        return trimmed(whole);
    }

    /** The words without spaces around them and signs behind them that part them from what follows. */
    static String trimmed(String words) {
        return TRAILING.matcher(words.strip()).replaceAll("");
    }

    private static String signatory(String words) {
        String name = PersonName.beginning(words);
        if (name != null) {
            return name;
        }
        String first = words.indexOf(',') > 0 ? words.substring(0, words.indexOf(',')) : words;
        return PersonName.canBe(first) ? first : "";
    }
}

package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteField;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Labels in a row, such as "INN/KPP", whose values follow together, parted in the same way. */
final class LabelRow {

    private static final List<String> ANY_PARTINGS = List.of("[/\\\\|]", "\\t+");

    /** What parts numbers and codes; words hold them. */
    private static final List<String> CODE_PARTINGS = List.of("\\n", "[,;] ?", " ");

    private static final Pattern NOTHING = Pattern.compile("[\u2013\u2014_-]");

    private final Deque<RequisiteField> waiting = new ArrayDeque<>();

    /** Adds a label that has no value of its own; a line in place of the value says that there is none, and ends the row. */
    void add(RequisiteField field, String insteadOfValue) {
        if (NOTHING.matcher(insteadOfValue).find()) {
            waiting.clear();
        } else {
            add(field);
        }
    }

    /**
     * Ends the row with the label that has a value, and gives each its part of it. If the value has not as many parts, it
     * is that of the last label alone.
     */
    Map<RequisiteField, String> end(RequisiteField last, String value) {
        add(last);
        Map<RequisiteField, String> values = new EnumMap<>(RequisiteField.class);
        String[] parts = waiting.size() > 1 ? parts(value) : new String[0];
        if (parts.length == 0) {
            values.put(last, value);
        }
        for (String part : parts) {
            values.put(waiting.remove(), part.strip());
        }
        waiting.clear();
        return values;
    }

    private void add(RequisiteField field) {
        if (!waiting.contains(field)) {
            waiting.add(field);
        }
    }

    private String[] parts(String value) {
        boolean codes = waiting.stream().noneMatch(RequisiteField::isWords);
        String first = value.lines().findFirst().orElse("");
        return Stream.concat(ANY_PARTINGS.stream(), codes ? CODE_PARTINGS.stream() : Stream.empty())
                .map(parting -> (parting.equals("\\n") ? value : first).split(parting))
                .filter(parts -> parts.length == waiting.size())
                .findFirst()
                .orElse(new String[0]);
    }
}

package app.linekeeper.domain.company;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;

/** Labels in a row, such as "INN/KPP", whose values follow together, parted in the same way. */
final class LabelRow {

    private static final String PARTING = "[/\\\\|]";

    private final Deque<RequisiteField> waiting = new ArrayDeque<>();

    /** Adds a label that has no value of its own. */
    void add(RequisiteField field) {
        if (!waiting.contains(field)) {
            waiting.add(field);
        }
    }

    /**
     * Ends the row with the label that has a value, and gives each its part of it. If the value has not as many parts, it
     * is that of the last label alone.
     */
    Map<RequisiteField, String> end(RequisiteField last, String value) {
        waiting.add(last);
        Map<RequisiteField, String> values = new EnumMap<>(RequisiteField.class);
        String[] parts = value.lines().findFirst().orElse("").split(PARTING, waiting.size());
        if (waiting.size() > 1 && parts.length == waiting.size()) {
            for (String part : parts) {
                values.putIfAbsent(waiting.remove(), part.strip());
            }
        } else {
            values.put(last, value);
        }
        waiting.clear();
        return values;
    }
}

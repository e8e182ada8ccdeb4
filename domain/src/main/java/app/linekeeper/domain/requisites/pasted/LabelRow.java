package app.linekeeper.domain.requisites.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Labels in a row, such as "INN/KPP", whose values follow together, parted in the same way. */
final class LabelRow {

    private static final List<Pattern> ANY_PARTINGS = patterns(" ?[/\\\\|] ?", "\\t+");

    /** What parts numbers and codes; words hold them. */
    private static final List<Pattern> CODE_PARTINGS = patterns("\\n", "[,;] ?", " ");

    private static final Pattern NOTHING = Pattern.compile("[\u2013\u2014_-]");

    /** A label and where its value is to be looked for. */
    record Place(RequisiteLabel label, int start, int end) {}

    private final String block;
    private final List<RequisiteLabel> waiting = new ArrayList<>();

    LabelRow(String block) {
        this.block = block;
    }

    /** Adds a label that has no value of its own; a line in place of the value says that there is none, and ends the row. */
    void add(RequisiteLabel label, String insteadOfValue) {
        if (NOTHING.matcher(insteadOfValue).find()) {
            waiting.clear();
        } else {
            add(label);
        }
    }

    void clear() {
        waiting.clear();
    }

    /**
     * Ends the row with the label that has a value, and gives each its part of what stands between the two places. If that
     * has not as many parts, it is the last label's alone.
     */
    List<Place> end(RequisiteLabel last, int start, int end) {
        add(last);
        List<Place> places = waiting.size() > 1 ? parts(start, end) : List.of();
        waiting.clear();
        return places.isEmpty() ? List.of(new Place(last, start, end)) : places;
    }

    private void add(RequisiteLabel label) {
        if (waiting.stream().noneMatch(each -> each.field() == label.field())) {
            waiting.add(label);
        }
    }

    private List<Place> parts(int start, int end) {
        boolean codes =
                waiting.stream().map(RequisiteLabel::field).noneMatch(field -> field != null && field.isWords());
        List<Pattern> partings = new ArrayList<>(ANY_PARTINGS);
        partings.addAll(codes ? CODE_PARTINGS : List.of());
        int line = block.indexOf('\n', start);
        for (Pattern parting : partings) {
            boolean lines = parting.pattern().equals("\\n");
            List<Place> parts = parts(parting.matcher(block), start, lines || line < 0 ? end : Math.min(line, end));
            if (parts.size() == waiting.size()) {
                return parts;
            }
        }
        return List.of();
    }

    /** The parts with a label for each; more parts than labels are told by one that is too many. */
    private List<Place> parts(Matcher parting, int start, int end) {
        List<Place> parts = new ArrayList<>();
        int from = start;
        for (parting.region(start, end); parts.size() < waiting.size() && parting.find(); from = parting.end()) {
            parts.add(new Place(waiting.get(parts.size()), from, parting.start()));
        }
        parts.add(new Place(waiting.get(Math.min(parts.size(), waiting.size() - 1)), from, end));
        return parts;
    }

    private static List<Pattern> patterns(String... partings) {
        return List.of(partings).stream().map(Pattern::compile).toList();
    }
}

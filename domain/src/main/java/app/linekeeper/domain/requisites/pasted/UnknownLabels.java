package app.linekeeper.domain.requisites.pasted;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that are a label by their place alone: in the first column of a table, or before a colon. */
final class UnknownLabels {

    private static final Pattern BEFORE_A_VALUE =
            Pattern.compile("(?m)(?:^|(?<=[\\t|;]) ?)(\\p{L}[\\p{L} .,()/-]{1,58}+)(?=:(?!//)|[\\t|])");

    private UnknownLabels() {}

    /** The labels and those that are not known, in the order they stand. */
    static List<RequisiteLabel> added(List<RequisiteLabel> known, String block) {
        List<RequisiteLabel> all = new ArrayList<>(known);
        Matcher matcher = BEFORE_A_VALUE.matcher(block);
        while (matcher.find()) {
            RequisiteLabel label = new RequisiteLabel(null, true, matcher.start(1), matcher.end(1));
            if (known.stream().noneMatch(each -> touches(each, label)) && isOne(label.in(block))) {
                all.add(label);
            }
        }
        all.sort(Comparator.comparingInt(RequisiteLabel::start));
        return all;
    }

    private static boolean isOne(String words) {
        return !LegalFormWords.in(words)
                && !SoleTrader.isNamed(words)
                && !LooseName.isTitle(words)
                && !AddressLine.isOne(words)
                && PersonName.beginning(words) == null;
    }

    /** Whether both are of the same words, or a known label follows in the next column: then the words are its value's. */
    private static boolean touches(RequisiteLabel known, RequisiteLabel label) {
        return known.start() < label.end() + 3 && known.end() > label.start();
    }
}

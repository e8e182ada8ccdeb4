package app.linekeeper.domain.company;

import app.linekeeper.domain.company.RequisiteLabels.Found;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by what stands around a word whether it is a label there or part of a value. */
final class LabelPlace {

    private static final Pattern BOUND_AFTER = Pattern.compile("[ ]?(?:[:=\\t\\n;/.]|[\u2013\u2014-](?= )|$)[ .:]*");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s:=.-]*");

    private LabelPlace() {}

    /**
     * A number's label counts anywhere; a word such as "bank" only where it begins a line, or stands between a comma and a
     * colon, and if nothing but a space parts it from what follows, only where it is not itself the value of the label
     * above. A line that is only "Director" is the value of "Position" above it. A director before the name of a person
     * counts after a comma, too.
     *
     * @param last the label before this one; null if it is the first
     */
    static boolean isRight(Found label, String block, @Nullable Found last) {
        if (!label.field().isWords()) {
            return true;
        }
        char before = before(block, label.start());
        boolean beginsLine = "\n\t;|".indexOf(before) >= 0;
        if (!beginsLine && before != ',') {
            return false;
        }
        if (!beginsLine) {
            return block.startsWith(":", label.end()) || isPositionOfPerson(label, block);
        }
        Found above = last != null && isDirectlyAbove(last, label, block) ? last : null;
        if (BOUND_AFTER.matcher(block).region(label.end(), block.length()).lookingAt()) {
            boolean isPosition = above != null && above.field() == RequisiteField.POSITION;
            return !(isPosition && block.startsWith("\n", label.end()));
        }
        return above == null
                && block.startsWith(" ", label.end())
                && (label.field() != RequisiteField.SIGNATORY || isBeforePerson(label, block));
    }

    private static boolean isPositionOfPerson(Found label, String block) {
        return label.field() == RequisiteField.SIGNATORY
                && SignatoryLabel.position(block.substring(label.start(), label.end())) != null
                && block.startsWith(" ", label.end())
                && isBeforePerson(label, block);
    }

    private static boolean isBeforePerson(Found label, String block) {
        int end = block.indexOf('\n', label.end());
        return PersonName.beginning(block.substring(label.end(), end < 0 ? block.length() : end)) != null;
    }

    /** Whether there is no value between two labels. */
    private static boolean isDirectlyAbove(Found last, Found label, String block) {
        return SEPARATORS.matcher(block.substring(last.end(), label.start())).matches();
    }

    /** The sign before a place, spaces left out; the beginning of the block is like that of a line. */
    private static char before(String block, int start) {
        int place = start - 1;
        while (place >= 0 && block.charAt(place) == ' ') {
            place--;
        }
        return place < 0 ? '\n' : block.charAt(place);
    }
}

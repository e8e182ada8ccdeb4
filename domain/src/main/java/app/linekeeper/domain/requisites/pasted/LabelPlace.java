package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells by what stands around a word whether it is a label there or part of a value. */
final class LabelPlace {

    private static final Pattern BOUND_AFTER = Pattern.compile("[ ]?(?:[:=\\t\\n;/.|]|[\u2013\u2014-](?= )|$)[ .:]*");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s:=.|-]*");
    private static final Pattern BEFORE_NUMBER =
            Pattern.compile("(?: ?\\([^()\\n]{1,20}\\))?[\\s:=.|\u2013\u2014-]*[+(]?\\d");
    /** Words that go on with a label in its column, such as "of the enterprise" or "in Russian". */
    private static final Pattern GOES_ON = Pattern.compile("(?: ?\\(?[\\p{L}-]+\\)?,?){1,6}+(?= ?[:=\\t|])");

    /** A clause between who signs and the colon. */
    private static final Pattern CLAUSE = Pattern.compile(", ?[^:\\n\\t|]{3,60}(?=:)");

    private static final Pattern BEFORE_NAME = Pattern.compile(" [\\p{Lu}\u00ab\"\u201c\u201e]");

    private LabelPlace() {}

    /** Where a label ends with the words that go on with it. */
    static int end(@Nullable RequisiteField field, String block, int start, int end) {
        if (field == null || (field == RequisiteField.ADDRESS && block.startsWith(" (", end))) {
            return end;
        }
        Matcher on = (field == RequisiteField.SIGNATORY ? CLAUSE : GOES_ON)
                .matcher(block)
                .region(end, block.length());
        if (!on.lookingAt()) {
            return end;
        }
        String words = on.group();
        String label = block.substring(start, end);
        boolean goesOn = field == RequisiteField.SIGNATORY
                ? ContractClause.in(words)
                : isOfOneCase(field.isWords() ? label : "", words) && !LegalFormWords.in(words);
        return goesOn ? on.end() : end;
    }

    /** Whether the words have no capitals, or the label has nothing else. */
    private static boolean isOfOneCase(String label, String words) {
        return words.equals(words.toLowerCase(Locale.ROOT))
                || (!label.isEmpty() && label.equals(label.toUpperCase(Locale.ROOT)));
    }

    /**
     * A number's label counts anywhere, but that of the beneficiary's code, which is a name of people, too, only before a
     * number. A word such as "bank" counts where it begins a line, or stands between a comma and a colon; a director
     * before the name of a person after a comma, too.
     *
     * @param last the label before this one; null if it is the first
     */
    static boolean isRight(RequisiteLabel label, String block, @Nullable RequisiteLabel last) {
        RequisiteField field = label.field();
        if (field == null) {
            return isOfSomethingElse(label, block);
        }
        if (!field.isWords()) {
            return field != RequisiteField.KBE || follows(BEFORE_NUMBER, label, block);
        }
        return switch (before(block, label.start())) {
            case '\n', '\t', ';', '|' -> beginsLine(field, label, block, last);
            case ',' ->
                block.startsWith(":", label.end())
                        || (SignatoryLabel.position(label.in(block)) != null
                                && follows(BEFORE_NAME, label, block)
                                && isBeforePerson(label, block));
            case '/' -> follows(BOUND_AFTER, label, block);
            default -> false;
        };
    }

    /** A telephone counts before its number, and like a word where a line or a part of it begins. */
    private static boolean isOfSomethingElse(RequisiteLabel label, String block) {
        boolean begins = "\n\t;|,(".indexOf(before(block, label.start())) >= 0;
        return follows(BEFORE_NUMBER, label, block)
                || (begins
                        && (follows(BOUND_AFTER, label, block)
                                || label.in(block).indexOf(' ') > 0));
    }

    /**
     * If nothing but a space parts a word from what follows, it counts only before what can be its value, and where it is
     * not itself the value of the label above. A line that is only "Director" is the value of "Position" above it.
     */
    private static boolean beginsLine(
            RequisiteField field, RequisiteLabel label, String block, @Nullable RequisiteLabel last) {
        RequisiteLabel above = last != null && isDirectlyAbove(last, label, block) ? last : null;
        if (follows(BOUND_AFTER, label, block)) {
            boolean isPosition = above != null && above.field() == RequisiteField.POSITION;
            return !(isPosition && block.startsWith("\n", label.end()));
        }
        return above == null
                && block.startsWith(" ", label.end())
                && switch (field) {
                    case NAME, BANK, COUNTRY -> follows(BEFORE_NAME, label, block);
                    case SIGNATORY -> isBeforePerson(label, block);
                    default -> true;
                };
    }

    private static boolean follows(Pattern what, RequisiteLabel label, String block) {
        return what.matcher(block).region(label.end(), block.length()).lookingAt();
    }

    private static boolean isBeforePerson(RequisiteLabel label, String block) {
        int end = block.indexOf('\n', label.end());
        return PersonName.beginning(block.substring(label.end(), end < 0 ? block.length() : end)) != null;
    }

    /** Whether there is no value between two labels. */
    private static boolean isDirectlyAbove(RequisiteLabel last, RequisiteLabel label, String block) {
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

package app.linekeeper.domain.requisites.pasted;

import static app.linekeeper.domain.requisites.RequisiteField.*;

import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.RequisiteWords;
import app.linekeeper.domain.requisites.pasted.FieldReading.Evidence;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what has no label: values that tell what they are. */
final class LooseText {

    /** No line of requisites is longer, and what is taken apart piece by piece must not be. */
    private static final int LONGEST = 1_000;

    private static final Pattern PIECE = Pattern.compile("[^\\n\\t|;]+");
    private static final Pattern SEGMENT = Pattern.compile("[^,/]+");
    private static final Pattern BANK_TITLE = RequisiteWords.pattern("^", "bank_title", "");
    private static final Set<RequisiteField> BEFORE_THE_BANK =
            EnumSet.of(ACCOUNT, IBAN, BIK, SWIFT, CORRESPONDENT_ACCOUNT);

    private final String block;
    private final LegalForm form;
    private final Readings readings;

    LooseText(String block, LegalForm form, Readings readings) {
        this.block = block;
        this.form = form;
        this.readings = readings;
    }

    /** Reads what stands before every label: the name is there more often than not. */
    void opening(int start, int end) {
        Matcher piece = PIECE.matcher(block).region(start, end);
        while (piece.find()) {
            String text = piece.group();
            String name = LooseName.in(LabelledWords.trimmed(ContractClause.cutOff(text)));
            if (name.isEmpty() || AddressLine.isOne(text.strip()) || isCode(text)) {
                guess(piece.start(), piece.end(), null);
            } else {
                int at = piece.start() + text.indexOf(name);
                boolean company = LooseName.isCompany(name);
                name(name, company ? EnumSet.of(Evidence.SHAPE) : EnumSet.of(Evidence.ODD_LABEL), null, at);
                guess(company ? at + name.length() : at, piece.end(), null);
            }
        }
    }

    /** Reads what stands behind the value of a field; a bank may follow an account without a label. */
    void after(RequisiteField field, int start, int end) {
        Matcher piece = PIECE.matcher(block).region(start, end);
        while (piece.find()) {
            guess(piece.start(), piece.end(), field);
        }
    }

    /** Reads what stands behind a label of something else, whose value is the first piece, or one that is not known. */
    void afterForeign(RequisiteLabel label, int start, int end) {
        Matcher piece = PIECE.matcher(block).region(start, end);
        boolean first = true;
        while (piece.find()) {
            String text = block.substring(piece.start(), piece.end());
            if (!first) {
                guess(piece.start(), piece.end(), null);
            } else if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
                first = false;
                odd(label, piece.start(), text);
            }
        }
    }

    /** A value behind words that are not known counts only where it says what it is, and a name is asked about. */
    private void odd(RequisiteLabel label, int start, String text) {
        String value = ContractClause.cutOff(text).replaceAll("^[ :=.\u2013\u2014-]+|[ ,.]+$", "");
        int at = start + text.indexOf(value);
        if (label.odd() && !code(at, at + value.length(), true) && LooseName.isWhole(value)) {
            name(value, EnumSet.of(Evidence.SHAPE, Evidence.ODD_LABEL), label, at);
        }
    }

    private void guess(int from, int to, @Nullable RequisiteField before) {
        int start = from;
        int end = from + ContractClause.cutOff(block.substring(from, to)).length();
        while (start < end && " ,:=.\u2013\u2014-/".indexOf(block.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " ,".indexOf(block.charAt(end - 1)) >= 0) {
            end--;
        }
        String text = block.substring(start, end);
        if (BANK_TITLE.matcher(text).find()) {
            readings.beginBank();
        }
        if (!text.isEmpty() && text.length() <= LONGEST && !whole(start, text, before)) {
            segments(start, end, before);
        }
    }

    /** Whether the text is one value as a whole. */
    private boolean whole(int start, String text, @Nullable RequisiteField before) {
        if (code(start, start + text.length(), false)) {
            return true;
        }
        boolean bankFollows = before != null && BEFORE_THE_BANK.contains(before);
        String bank = bankFollows || BankAfterAccount.isOne(text) ? BankAfterAccount.in(text) : null;
        if (bank != null) {
            int at = start + text.indexOf(bank);
            readings.add(BANK, bank.strip(), EnumSet.of(Evidence.SHAPE), null, at, at + bank.length());
            return true;
        }
        if (before != POSITION && before != SIGNATORY && before != BANK && LooseName.isWhole(text)) {
            String name = LooseName.in(text);
            if (!name.isEmpty()) {
                name(name, EnumSet.of(Evidence.SHAPE), null, start);
                guess(start + name.length(), start + text.length(), before);
                return true;
            }
        }
        return address(start, text);
    }

    private boolean address(int start, String text) {
        boolean isOne = AddressLine.isOne(text) && !LegalFormWords.in(text);
        if (isOne && !readings.isOfTheBank()) {
            readings.add(ADDRESS, text, EnumSet.of(Evidence.SHAPE), null, start, start + text.length());
        }
        return isOne;
    }

    /** Reads the parts between commas: each number by itself, and the words between two numbers together. */
    private void segments(int start, int end, @Nullable RequisiteField before) {
        Matcher segment = SEGMENT.matcher(block).region(start, end);
        int words = start;
        while (segment.find()) {
            boolean name = LooseName.isWhole(segment.group().strip()) && segment.end() - segment.start() < end - start;
            if (name || isCode(segment.group())) {
                between(words, segment.start(), start, end, before);
                between(segment.start(), segment.end(), start, end, before);
                words = segment.end();
            }
        }
        between(words, end, start, end, before);
    }

    private void between(int from, int to, int start, int end, @Nullable RequisiteField before) {
        if (from < to && to - from < end - start) {
            guess(from, to, before);
        }
    }

    private boolean isCode(String text) {
        return Fitting.fieldOf(text.strip(), form) != null;
    }

    /** Takes a number or code that can be of one field only, where it stands alone; behind odd words only if it is right. */
    private boolean code(int start, int end, boolean odd) {
        String text = block.substring(start, end);
        RequisiteField field = Fitting.fieldOf(text, form);
        if (field == null) {
            return false;
        }
        boolean fits = Fitting.fits(form, field, text);
        if (fits || !odd) {
            readings.add(
                    field, text, fits ? EnumSet.of(Evidence.CHECK) : EnumSet.noneOf(Evidence.class), null, start, end);
        }
        return true;
    }

    private void name(String name, Set<Evidence> evidence, @Nullable RequisiteLabel label, int start) {
        readings.add(NAME, name, evidence, label, start, start + name.length());
    }
}

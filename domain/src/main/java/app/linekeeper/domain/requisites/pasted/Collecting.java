package app.linekeeper.domain.requisites.pasted;

import static app.linekeeper.domain.requisites.RequisiteField.*;

import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.RequisiteWords;
import app.linekeeper.domain.requisites.pasted.FieldReading.Evidence;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through a block once and collects whatever may be the value of a field, with what speaks for and against it. */
final class Collecting {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s:;=,.|/\\\\\u2013\u2014#_-]+");

    private static final Pattern SHORT_NAME = RequisiteWords.pattern("^", "short_name", "");

    private final String block;
    private final LegalForm form;
    private final List<RequisiteLabel> labels;
    private final LabelRow row;
    private final Readings readings;
    private final LooseText loose;

    private Collecting(String block, LegalForm form) {
        this.block = block;
        this.form = form;
        this.labels = RequisiteLabels.of(form).in(block);
        this.row = new LabelRow(block);
        this.readings = new Readings(block, form);
        this.loose = new LooseText(block, form, readings);
    }

    static Readings in(String block, LegalForm form) {
        Collecting collecting = new Collecting(block, form);
        collecting.collect();
        return collecting.readings;
    }

    private void collect() {
        loose.opening(0, labels.isEmpty() ? block.length() : labels.get(0).start());
        for (int number = 0; number < labels.size(); number++) {
            RequisiteLabel label = labels.get(number);
            int end = number + 1 < labels.size() ? labels.get(number + 1).start() : block.length();
            if (label.field() == null) {
                row.clear();
                loose.afterForeign(label, label.end(), end);
            } else {
                take(label, label.field(), end);
            }
        }
    }

    private void take(RequisiteLabel label, RequisiteField field, int end) {
        int start = separated(label.end(), end);
        if (start == end) {
            if (field == SIGNATORY) {
                readings.position(label);
            }
            row.add(label, block.substring(label.end(), end));
            readings.understood(label);
            return;
        }
        readings.neighbours(field);
        int read = start;
        for (LabelRow.Place place : row.end(label, start, trimmed(start, end))) {
            read = Math.max(read, read(place.label(), separated(place.start(), place.end()), place.end()));
        }
        loose.after(field, read, end);
    }

    /** Reads the value of a label and answers where it ends. */
    private int read(RequisiteLabel label, int start, int end) {
        RequisiteField field = Objects.requireNonNull(label.field());
        if (field == SIGNATORY) {
            readings.position(label);
        }
        if (field.isWords()) {
            LabelledWords words = LabelledWords.of(field, block, start, end);
            readings.add(field, words.value(), evidence(label, field, words.value()), label, start, words.end());
            return words.end();
        }
        int line = block.indexOf('\n', start);
        int[] code = CodeRun.in(
                block, start, line < 0 ? end : Math.min(line, end), field, value -> Fitting.fits(form, field, value));
        if (code == null) {
            return start;
        }
        String value = block.substring(code[0], code[1]);
        readings.add(field, value, evidence(label, field, value), label, code[0], code[1]);
        RequisiteField own = Fitting.fits(form, field, value) ? field : Fitting.fieldOf(value, form);
        if (own != null && own != field && Fitting.fits(form, own, value)) {
            // the value says that it is something else than its label
            readings.add(own, value, EnumSet.of(Evidence.CHECK, Evidence.ODD_LABEL), label, code[0], code[1]);
        }
        return code[1];
    }

    private Set<Evidence> evidence(RequisiteLabel label, RequisiteField field, String value) {
        Set<Evidence> evidence = EnumSet.of(Evidence.LABEL);
        if (field.isWords() ? LooseName.isCompany(value) : Fitting.fits(form, field, value)) {
            evidence.add(field.isWords() ? Evidence.SHAPE : Evidence.CHECK);
        } else if (label.odd()) {
            evidence.add(Evidence.ODD_LABEL);
        }
        if (SHORT_NAME.matcher(label.in(block)).find()) {
            evidence.add(Evidence.SHORT);
        }
        return evidence;
    }

    private int separated(int start, int end) {
        Matcher separators = SEPARATORS.matcher(block).region(start, end);
        return separators.lookingAt() ? separators.end() : start;
    }

    private int trimmed(int start, int end) {
        int trimmed = end;
        while (trimmed > start && " \n\t;,|/(_".indexOf(block.charAt(trimmed - 1)) >= 0) {
            trimmed--;
        }
        return trimmed;
    }
}

package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads requisites from a block of text as people copy it from a letter, a contract or a bank's page. */
@Component
public class PastedBlock {

    private static final int LONGEST = 8_000;

    /** What lists, quoted letters and messengers put before a line or around words. */
    private static final String LIST_SIGNS =
            "\\*|(?m)^(?:[>\u2022\u00b7\u25aa\u25cf] ?|[\u2013\u2014-] (?=.)|\\d{1,2}[.)] )++";

    /**
     * What the block holds, put over what is known already; a field that the block does not name stays. Refused if no
     * field at all is found.
     */
    public Outcome<Requisites> read(String text, Requisites known) {
        String block = normal(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        List<RequisiteLabels.Found> labels = RequisiteLabels.of(known.form()).in(block);
        BlockFields fields = new BlockFields(known);
        int first = labels.isEmpty() ? block.length() : labels.get(0).start();
        List<String> opening = new ArrayList<>(lines(block.substring(0, first)));
        List<String> loose = new ArrayList<>();
        boolean opens = true;
        for (int number = 0; number < labels.size(); number++) {
            RequisiteLabels.Found label = labels.get(number);
            int end = number + 1 < labels.size() ? labels.get(number + 1).start() : block.length();
            String value = block.substring(label.end(), end);
            RequisiteField field = label.field();
            if (field == null) {
                // its value is the first line; a name may stand below it yet
                List<String> after = lines(LabelledText.trimmed(value));
                after.stream().skip(1).forEach((opens ? opening : loose)::add);
                continue;
            }
            opens = false;
            if (field == RequisiteField.SIGNATORY) {
                fields.takePosition(label.in(block));
            }
            loose.addAll(fields.take(field, value));
        }
        fields.takeOpening(opening);
        fields.takeLoose(loose);
        return fields.isEmpty() ? Refusal.of(Reason.REQUISITES_UNREAD).asOutcome() : Outcome.done(fields.requisites());
    }

    private static List<String> lines(String text) {
        return SoleTrader.withWholeNames(text).lines().toList();
    }

    /** Line breaks and tabs stay, every other white space is one space; signs that only look alike become one. */
    private static String normal(String text) {
        return Normalizer.normalize(text.replace('\u2116', ' '), Normalizer.Form.NFKC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cf}]", "")
                .replaceAll("[\\p{Z}\\f\\x0B]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll(LIST_SIGNS, "")
                .strip();
    }
}

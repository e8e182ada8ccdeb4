package app.linekeeper.domain.company;

import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads requisites from a block of text as people copy it from a letter, a contract or a bank's page. */
@Component
class PastedBlock {

    private static final int LONGEST = 8_000;

    /**
     * What the block holds, put over what is known already; a field that the block does not name stays. Refused if no
     * field at all is found.
     */
    Outcome<Requisites> read(String text, Requisites known) {
        String block = normal(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        List<RequisiteLabels.Found> labels = RequisiteLabels.of(known.form()).in(block);
        BlockFields fields = new BlockFields(known);
        List<String> loose = new ArrayList<>();
        int first = labels.isEmpty() ? block.length() : labels.get(0).start();
        fields.takeOpening(
                SoleTrader.withWholeNames(block.substring(0, first)).lines().toList());
        for (int number = 0; number < labels.size(); number++) {
            RequisiteLabels.Found label = labels.get(number);
            if (label.field() == RequisiteField.SIGNATORY) {
                fields.takePosition(block.substring(label.start(), label.end()));
            }
            int end = number + 1 < labels.size() ? labels.get(number + 1).start() : block.length();
            loose.addAll(fields.take(label.field(), block.substring(label.end(), end)));
        }
        loose.forEach(fields::guess);
        return fields.isEmpty() ? Refusal.of(Reason.REQUISITES_UNREAD).asOutcome() : Outcome.done(fields.requisites());
    }

    /** Line breaks and tabs stay, every other white space is one space; signs that only look alike become one. */
    private static String normal(String text) {
        return Normalizer.normalize(text.replace('\u2116', ' '), Normalizer.Form.NFKC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cf}]", "")
                .replaceAll("[\\p{Z}\\f\\x0B]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .strip();
    }
}

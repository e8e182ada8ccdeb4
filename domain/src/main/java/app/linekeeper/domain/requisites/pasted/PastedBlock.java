package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Reads requisites from a block of text as people copy it from a letter, a contract or a bank's page: values tell what
 * they are, labels and neighbours are evidence. One pass collects what may be a value, one picks.
 */
@Component
public class PastedBlock {

    private static final int LONGEST = 8_000;

    /**
     * What the block holds, put over what is known already; a field that the block does not name, or that is doubted,
     * stays. Refused if no field at all is found.
     */
    public Outcome<Requisites> read(String text, Requisites known) {
        return reading(text, known).map(PastedReading::requisites);
    }

    /** As {@link #read}, with what a person has to decide and what was not understood. */
    public Outcome<PastedReading> reading(String text, Requisites known) {
        String block = PastedText.normal(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
        Readings readings = Collecting.in(block, known.form());
        Picking picking = new Picking(readings);
        if (known.has(RequisiteField.NAME)) {
            picking.keepName(known.name());
        }
        if (picking.picked().isEmpty() && picking.doubted().isEmpty()) {
            return Refusal.of(Reason.REQUISITES_UNREAD).asOutcome();
        }
        Map<RequisiteField, String> values = new EnumMap<>(RequisiteField.class);
        picking.picked().forEach((field, reading) -> values.put(field, reading.value()));
        Map<RequisiteField, List<String>> doubts = new EnumMap<>(RequisiteField.class);
        picking.doubted()
                .forEach((field, some) ->
                        doubts.put(field, some.stream().map(FieldReading::value).toList()));
        List<String> unread = new ArrayList<>(LeftOver.of(block, readings, picking));
        if (text.length() > LONGEST) {
            unread.add(text.substring(LONGEST));
        }
        Map<RequisiteField, String> all = new EnumMap<>(RequisiteField.class);
        all.putAll(known.values());
        all.putAll(values);
        return Outcome.done(
                new PastedReading(Requisites.of(known.form(), SoleTrader.kindOf(known, values), all), doubts, unread));
    }
}

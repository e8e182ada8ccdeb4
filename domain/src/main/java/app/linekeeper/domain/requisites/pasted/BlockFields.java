package app.linekeeper.domain.requisites.pasted;

import static app.linekeeper.domain.requisites.RequisiteField.ACCOUNT;
import static app.linekeeper.domain.requisites.RequisiteField.BANK;
import static app.linekeeper.domain.requisites.RequisiteField.IBAN;
import static app.linekeeper.domain.requisites.RequisiteField.NAME;
import static app.linekeeper.domain.requisites.RequisiteField.POSITION;

import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects the fields of a pasted block: what has a label, and what is told by its shape or its place alone. */
final class BlockFields {

    private final Requisites known;
    private final Map<RequisiteField, String> values = new EnumMap<>(RequisiteField.class);

    /** What nothing but its place tells: it gives way to what has a label of its own in the block. */
    private final Map<RequisiteField, String> assumed = new EnumMap<>(RequisiteField.class);

    private final LabelRow row = new LabelRow();

    BlockFields(Requisites known) {
        this.known = known;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Takes a labelled value and answers the lines that are not part of it. */
    List<String> take(RequisiteField field, String text) {
        String trimmed = LabelledText.trimmed(text);
        if (trimmed.isEmpty()) {
            row.add(field, text);
            return List.of();
        }
        row.end(field, trimmed).forEach((each, part) -> put(each, LabelledText.value(each, part)));
        List<String> after = LabelledText.after(field, trimmed);
        return field == ACCOUNT || field == IBAN ? withoutBank(after) : after;
    }

    /** Takes the label of a signatory for the position where it is one, such as "Director". */
    void takePosition(String label) {
        String position = SignatoryLabel.position(label);
        if (position != null) {
            assumed.putIfAbsent(POSITION, POSITION.normal(position));
        }
    }

    /** Takes lines that stand before every label: the name is among them, and what a comma parts from it may be more. */
    void takeOpening(List<String> lines) {
        List<String> trimmed = lines.stream().map(BlockFields::trimmed).toList();
        String name = known.has(NAME) ? "" : LooseName.among(trimmed);
        put(NAME, NAME.normal(name));
        for (String line : trimmed) {
            guess(line);
            int place = name.isEmpty() ? -1 : line.indexOf(name);
            if (place >= 0) {
                guess(line.substring(place + name.length()));
            }
        }
    }

    /** Takes lines between labels; one that ends with a colon is a label that is not known, and the next its value. */
    void takeLoose(List<String> lines) {
        String before = "";
        for (String line : lines) {
            if (!before.endsWith(":")) {
                guess(line);
            }
            before = line;
        }
    }

    /** Takes a line without a label for what it can only be. */
    private void guess(String line) {
        String text = trimmed(line);
        RequisiteField field = text.isEmpty() ? null : LooseLine.fieldOf(text, known.form());
        if (field != null) {
            put(field, field.normal(text));
        }
    }

    Requisites requisites() {
        Map<RequisiteField, String> all = new EnumMap<>(RequisiteField.class);
        all.putAll(known.values());
        all.putAll(assumed);
        all.putAll(values);
        return Requisites.of(known.form(), SoleTrader.kindOf(known, values), all);
    }

    private static String trimmed(String line) {
        return LabelledText.trimmed(ContractClause.cutOff(line));
    }

    private void put(RequisiteField field, String value) {
        if (!value.isEmpty()) {
            values.putIfAbsent(field, value);
        }
    }

    /** Takes the bank out of the lines after an account. */
    private List<String> withoutBank(List<String> after) {
        List<String> rest = new ArrayList<>();
        for (String line : after) {
            String bank = BankAfterAccount.in(line);
            if (bank == null) {
                rest.add(line);
            } else {
                assumed.putIfAbsent(BANK, BANK.normal(LabelledText.trimmed(bank)));
            }
        }
        return rest;
    }
}

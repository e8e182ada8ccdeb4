package app.linekeeper.domain.requisites.pasted;

import static app.linekeeper.domain.requisites.RequisiteField.*;

import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.pasted.FieldReading.Evidence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was collected in a block so far, and among whose requisites the place that is being read stands. */
final class Readings {

    /** What a bank has as well as its client. */
    private static final Set<RequisiteField> OF_BOTH =
            EnumSet.of(NAME, INN, KPP, OGRN, BIN, TAX_ID, REGISTRATION_NUMBER, ADDRESS);

    private static final Set<RequisiteField> ENDS_THE_BANK = EnumSet.of(ACCOUNT, IBAN, SIGNATORY, POSITION);

    private final String block;
    private final Quotes quotes;
    private final List<FieldReading> all = new ArrayList<>();
    private final List<RequisiteLabel> understood = new ArrayList<>();
    private boolean ofTheBank;
    private boolean underItsTitle;

    Readings(String block, LegalForm form) {
        this.block = block;
        this.quotes = form == LegalForm.FOREIGN ? Quotes.ENGLISH : Quotes.RUSSIAN;
    }

    Stream<FieldReading> of(RequisiteField field) {
        return all.stream().filter(reading -> reading.field() == field);
    }

    /** Labels that need no value of their own, such as those above a table. */
    List<RequisiteLabel> understood() {
        return understood;
    }

    boolean isOfTheBank() {
        return ofTheBank;
    }

    void understood(RequisiteLabel label) {
        understood.add(label);
    }

    /** The requisites of the bank begin with its name, and end with the account of its client. */
    void neighbours(RequisiteField label) {
        if (label == BANK) {
            ofTheBank = true;
        } else if (ENDS_THE_BANK.contains(label)) {
            ofTheBank = false;
            underItsTitle = false;
        }
    }

    /** A title such as "details of the bank" stands here. */
    void beginBank() {
        ofTheBank = true;
        underItsTitle = true;
    }

    /** The position that the label of a signatory says, such as "Director". */
    void position(RequisiteLabel label) {
        String position = SignatoryLabel.position(label.in(block));
        if (position != null) {
            all.add(new FieldReading(POSITION, position, Set.of(), label, label.start(), label.end()));
        }
    }

    /** A company's name that turned out to be its bank's. */
    void bank(FieldReading name) {
        all.add(new FieldReading(BANK, name.value(), Set.of(Evidence.SHAPE), name.label(), name.start(), name.end()));
    }

    void add(
            RequisiteField field,
            String value,
            Set<Evidence> evidence,
            @Nullable RequisiteLabel label,
            int start,
            int end) {
        String normal = field == NAME || field == BANK ? quotes.of(field.normal(value)) : field.normal(value);
        if (normal.isEmpty() || field.isTooLong(normal)) {
            return;
        }
        Set<Evidence> whole = EnumSet.noneOf(Evidence.class);
        whole.addAll(evidence);
        boolean ownLabel = field.isWords() && label != null && !underItsTitle;
        if (ofTheBank && OF_BOTH.contains(field) && !ownLabel) {
            whole.add(Evidence.OF_THE_BANK);
        }
        FieldReading reading = new FieldReading(field, normal, whole, label, start, end);
        if (field == NAME && reading.has(Evidence.OF_THE_BANK) && BankAfterAccount.isOne(normal)) {
            bank(reading);
        } else {
            all.add(reading);
        }
    }
}

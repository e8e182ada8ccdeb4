package app.linekeeper.domain.requisites.pasted;

import static app.linekeeper.domain.requisites.RequisiteField.*;

import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.pasted.FieldReading.Evidence;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Picks, among what may be the value of each field, what is; where that is not clear, it says between what a person has to choose. */
final class Picking {

    private final Readings readings;
    private final boolean hasOwn;
    private final Map<RequisiteField, FieldReading> picked = new EnumMap<>(RequisiteField.class);
    private final Map<RequisiteField, List<FieldReading>> doubted = new EnumMap<>(RequisiteField.class);

    Picking(Readings readings) {
        this.readings = readings;
        this.hasOwn =
                List.of(INN, BIN, TAX_ID).stream().flatMap(readings::of).anyMatch(reading -> !reading.isDoubted());
        for (RequisiteField field : RequisiteField.values()) {
            pick(field);
        }
    }

    /** A company that has a name is renamed only by one with a label: another may stand in any letter. */
    void keepName(String known) {
        FieldReading name = picked.get(NAME);
        if (name != null && !name.has(Evidence.LABEL) && !name.value().equals(known)) {
            picked.remove(NAME);
        }
        if (doubted.getOrDefault(NAME, List.of()).stream().noneMatch(reading -> reading.has(Evidence.LABEL))) {
            doubted.remove(NAME);
        }
    }

    Map<RequisiteField, FieldReading> picked() {
        return picked;
    }

    Map<RequisiteField, List<FieldReading>> doubted() {
        return doubted;
    }

    private void pick(RequisiteField field) {
        List<FieldReading> all = distinct(readings.of(field).toList());
        if (field == NAME) {
            all = withoutBanks(all);
        }
        List<FieldReading> best = best(field, all);
        boolean against = best.stream().allMatch(this::isDoubted);
        if (best.size() == 1 && !against) {
            picked.put(field, best.get(0));
        } else if (!best.isEmpty()) {
            doubted.put(field, best);
        }
    }

    /** What is as likely as the likeliest. */
    private List<FieldReading> best(RequisiteField field, List<FieldReading> all) {
        List<FieldReading> clear = some(all, reading -> !isDoubted(reading));
        if (clear.isEmpty()) {
            return field == NAME && !all.isEmpty() ? names(all) : all;
        }
        List<FieldReading> labelled = some(clear, reading -> reading.has(Evidence.LABEL));
        if (field.isWords()) {
            List<FieldReading> full = some(labelled, reading -> !reading.has(Evidence.SHORT));
            List<FieldReading> likely = !full.isEmpty() ? full : labelled.isEmpty() ? clear : labelled;
            return field == NAME || field == BANK ? likely : likely.subList(0, 1);
        }
        List<FieldReading> right =
                some(all, reading -> reading.has(Evidence.CHECK) && !(hasOwn && reading.has(Evidence.OF_THE_BANK)));
        List<FieldReading> both = some(labelled, right::contains);
        if (!both.isEmpty()) {
            return both;
        }
        if (labelled.isEmpty()) {
            List<FieldReading> likely = some(clear, right::contains);
            return likely.isEmpty() ? clear : likely;
        }
        // a number that is wrong where its label says, and a right one elsewhere: either may be meant
        List<FieldReading> either = new ArrayList<>(labelled);
        either.addAll(right);
        return either;
    }

    /** Names that something speaks against: one that says itself that it is a company, or else the first words. */
    private static List<FieldReading> names(List<FieldReading> all) {
        List<FieldReading> companies = some(all, reading -> reading.has(Evidence.SHAPE));
        return companies.isEmpty() ? all.subList(0, 1) : companies;
    }

    /** A bank is a company's name only where no other is: it is the bank of the other. */
    private List<FieldReading> withoutBanks(List<FieldReading> names) {
        List<FieldReading> others = some(names, name -> !BankAfterAccount.isOne(name.value()));
        if (others.isEmpty()) {
            return names;
        }
        names.stream().filter(name -> !others.contains(name)).forEach(bank -> readings.bank(bank));
        return others;
    }

    private boolean isDoubted(FieldReading reading) {
        return reading.has(Evidence.ODD_LABEL) || (hasOwn && reading.has(Evidence.OF_THE_BANK));
    }

    /** Each value once, with the most that speaks for it; whatever is said twice is said at its first place. */
    private static List<FieldReading> distinct(List<FieldReading> all) {
        Map<String, FieldReading> byValue = new LinkedHashMap<>();
        for (FieldReading reading : all) {
            byValue.merge(reading.value(), reading, (one, other) -> weight(other) > weight(one) ? other : one);
        }
        return List.copyOf(byValue.values());
    }

    private static int weight(FieldReading reading) {
        return (reading.isDoubted() ? 0 : 2) + (reading.has(Evidence.LABEL) ? 1 : 0);
    }

    private static List<FieldReading> some(List<FieldReading> all, Predicate<FieldReading> which) {
        return all.stream().filter(which).toList();
    }
}

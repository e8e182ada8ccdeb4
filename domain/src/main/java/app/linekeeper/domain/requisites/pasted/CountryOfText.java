package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/** Tells by its numbers from which country a text of requisites is: each country has some that no other one has. */
final class CountryOfText {

    private static final String KAZAKH_IBAN = "KZ";

    private static final Map<LegalForm, Set<RequisiteField>> TELLING = Map.of(
            LegalForm.RUSSIAN,
            Set.of(
                    RequisiteField.INN,
                    RequisiteField.KPP,
                    RequisiteField.OGRN,
                    RequisiteField.BIK,
                    RequisiteField.CORRESPONDENT_ACCOUNT),
            LegalForm.KAZAKH,
            Set.of(RequisiteField.BIN, RequisiteField.IBAN, RequisiteField.KBE),
            LegalForm.FOREIGN,
            Set.of(RequisiteField.IBAN, RequisiteField.COUNTRY));

    private CountryOfText() {}

    /** The country of most numbers that are right; where there are none, of most numbers at all; empty if it is not one. */
    static Optional<LegalForm> of(List<PastedReading> readings) {
        Optional<LegalForm> byRight = most(readings, read -> telling(read, true));
        return byRight.isPresent() ? byRight : most(readings, read -> telling(read, false));
    }

    private static Optional<LegalForm> most(List<PastedReading> readings, ToLongFunction<PastedReading> telling) {
        long most = readings.stream().mapToLong(telling).max().orElse(0);
        List<LegalForm> found = readings.stream()
                .filter(read -> most > 0 && telling.applyAsLong(read) == most)
                .map(read -> read.requisites().form())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static long telling(PastedReading read, boolean right) {
        Requisites requisites = read.requisites();
        return Objects.requireNonNull(TELLING.get(requisites.form())).stream()
                .filter(field -> values(read, field).stream()
                        .anyMatch(value -> tells(requisites.with(field, value), field, right)))
                .count();
    }

    private static boolean tells(Requisites requisites, RequisiteField field, boolean right) {
        boolean elsewhere = requisites.form() == LegalForm.FOREIGN
                && field == RequisiteField.IBAN
                && requisites.get(field).startsWith(KAZAKH_IBAN);
        return !elsewhere && (!right || requisites.problems(field).isEmpty());
    }

    private static List<String> values(PastedReading read, RequisiteField field) {
        List<String> values = new ArrayList<>(read.doubts().getOrDefault(field, List.of()));
        if (read.requisites().has(field)) {
            values.add(read.requisites().get(field));
        }
        return values;
    }
}

package app.linekeeper.conversations.flows.company;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Requisites as they stand on the screen.
 *
 * @param before what they were when the changing began
 * @param isChanged whether they are not as they are kept
 * @param mayEdit whether whoever looks may change them
 * @param field the field that is being looked at; null for none
 */
record RequisitesSheet(
        Requisites requisites,
        String before,
        boolean isChanged,
        boolean mayEdit,
        @Nullable RequisiteField field) {

    boolean isFilled() {
        return !requisites.values().isEmpty();
    }

    boolean lacksFields() {
        return !requisites.missing().isEmpty();
    }

    boolean hasProblems() {
        return !requisites.problems().isEmpty();
    }

    boolean hasWarnings() {
        return !requisites.warnings().isEmpty();
    }

    boolean isComplete() {
        return requisites.areComplete();
    }

    /** Whether there is something to keep: a company needs no more than a name. */
    boolean canBeKept() {
        return mayEdit && isChanged && !requisites.name().isEmpty();
    }

    boolean hasNext() {
        return mayEdit && RequisitesTexts.next(requisites).isPresent();
    }

    RequisiteField nextField() {
        return RequisitesTexts.next(requisites).orElseThrow();
    }

    boolean isGiven() {
        return requisites.has(current());
    }

    boolean isWrong() {
        return !requisites.problems(current()).isEmpty();
    }

    boolean canBeCleared() {
        return isGiven() && current() != RequisiteField.NAME;
    }

    Text title(Text text) {
        return requisites.name().isEmpty()
                ? Text.of("requisites_sheet.title_new")
                : text.with("company", requisites.name());
    }

    Text given(Text text) {
        return text.with("rows", RequisitesTexts.given(requisites));
    }

    Text missing(Text text) {
        return text.with("fields", RequisitesTexts.missing(requisites));
    }

    Text problems(Text text) {
        return text.with("problems", requisites.problems());
    }

    Text warnings(Text text) {
        return text.with("problems", requisites.warnings());
    }

    Text problemsOfField(Text text) {
        return text.with("problems", requisites.problems(current()));
    }

    Text field(Text text) {
        return text.with("field", current().label()).with("given", requisites.get(current()));
    }

    Text next(Text text) {
        return text.with("field", nextField().label());
    }

    Text keeping(Text text) {
        return isComplete() ? text : Text.of("requisites_sheet.keep_as_is");
    }

    List<Option<RequisiteField>> fields() {
        return RequisitesTexts.options(requisites);
    }

    private RequisiteField current() {
        return Objects.requireNonNull(field);
    }
}

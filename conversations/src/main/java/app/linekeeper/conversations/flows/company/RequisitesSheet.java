package app.linekeeper.conversations.flows.company;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.locales.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Requisites as they stand on the screen.
 *
 * @param before what they were when the changing began
 * @param isChanged whether they are not as they are kept
 * @param mayEdit whether whoever looks may change them
 * @param isPasted whether they were read from a text, so that they can be read by the rules of another country
 * @param field the field that is being looked at; null for none
 */
record RequisitesSheet(
        DraftText draft,
        String before,
        boolean isChanged,
        boolean mayEdit,
        boolean isPasted,
        @Nullable RequisiteField field) {

    Requisites requisites() {
        return draft.requisites();
    }

    boolean isFilled() {
        return !requisites().values().isEmpty();
    }

    boolean lacksFields() {
        return !missing().isEmpty();
    }

    boolean hasDoubts() {
        return !draft.doubts().isEmpty();
    }

    boolean hasUnread() {
        return !draft.unread().isEmpty();
    }

    /** Whether another company has the tax number already. */
    boolean isLikeAnother() {
        return !draft.like().isEmpty();
    }

    boolean isUnlikeOthers() {
        return !isLikeAnother();
    }

    boolean hasProblems() {
        return !requisites().problems().isEmpty();
    }

    boolean hasWarnings() {
        return !requisites().warnings().isEmpty();
    }

    boolean isComplete() {
        return requisites().areComplete() && !hasDoubts();
    }

    /** Whether there is something to keep: a company needs no more than a name. */
    boolean canBeKept() {
        return mayEdit && isChanged && !requisites().name().isEmpty();
    }

    Text country(Text text) {
        return text.with("form", requisites().form().name());
    }

    boolean hasNext() {
        return mayEdit && next().isPresent();
    }

    RequisiteField nextField() {
        return next().orElseThrow();
    }

    boolean canBeSettled() {
        return mayEdit && hasDoubts();
    }

    RequisiteField doubtedField() {
        return draft.doubts().keySet().stream().sorted().findFirst().orElseThrow();
    }

    /** The readings of the field that is being looked at. */
    List<Option<Integer>> readings() {
        return RequisitesTexts.readings(draft.doubts().getOrDefault(current(), List.of()));
    }

    boolean isGiven() {
        return requisites().has(current());
    }

    boolean isWrong() {
        return !requisites().problems(current()).isEmpty();
    }

    boolean canBeCleared() {
        return isGiven() && current() != RequisiteField.NAME;
    }

    Text title(Text text) {
        return requisites().name().isEmpty()
                ? Text.of("requisites_sheet.title_new")
                : text.with("company", requisites().name());
    }

    Text given(Text text) {
        return text.with("rows", RequisitesTexts.given(requisites()));
    }

    Text missing(Text text) {
        return text.with("fields", RequisitesTexts.missing(requisites(), missing()));
    }

    Text problems(Text text) {
        return text.with("problems", requisites().problems());
    }

    Text doubts(Text text) {
        return text.with("doubts", RequisitesTexts.doubts(requisites(), draft.doubts()));
    }

    Text unread(Text text) {
        return text.with("rows", RequisitesTexts.unread(draft.unread()));
    }

    Text like(Text text) {
        return text.with("company", draft.like());
    }

    Text settling(Text text) {
        return text.with("field", requisites().label(doubtedField()));
    }

    Text warnings(Text text) {
        return text.with("problems", requisites().warnings());
    }

    Text problemsOfField(Text text) {
        return text.with("problems", requisites().problems(current()));
    }

    Text field(Text text) {
        return text.with("field", requisites().label(current()))
                .with("given", requisites().get(current()));
    }

    Text next(Text text) {
        RequisiteField next = nextField();
        return (requisites().has(next) ? Text.of("requisites_sheet.mend") : text)
                .with("field", requisites().label(next));
    }

    Text keeping(Text text) {
        return isComplete() ? text : Text.of("requisites_sheet.keep_as_is");
    }

    List<Option<RequisiteField>> fields() {
        return RequisitesTexts.options(requisites());
    }

    /** What is doubted is asked about, and not missing besides. */
    private List<RequisiteField> missing() {
        return requisites().missing().stream()
                .filter(field -> !draft.doubts().containsKey(field))
                .toList();
    }

    private Optional<RequisiteField> next() {
        return RequisitesTexts.next(requisites(), missing());
    }

    private RequisiteField current() {
        return Objects.requireNonNull(field);
    }
}

package app.linekeeper.conversations.flows.company;

import static app.linekeeper.conversations.flows.company.Draft.FIELD;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.locales.Text;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the screens of requisites say of a draft, and when. */
@Component
final class SheetTexts {

    private final Draft draft;

    SheetTexts(Draft draft) {
        this.draft = draft;
    }

    /** The usual form of the partner's region comes first. */
    List<Option<LegalForm>> forms(Turn turn) {
        LegalForm usual = draft.usualForm(turn);
        return Stream.of(LegalForm.values())
                .sorted(Comparator.comparing(form -> form != usual))
                .map(form -> Option.of(
                        form,
                        switch (form) {
                            case RUSSIAN -> Text.of("requisites_sheet.form_russian");
                            case KAZAKH -> Text.of("requisites_sheet.form_kazakh");
                            case FOREIGN -> Text.of("requisites_sheet.form_foreign");
                        }))
                .toList();
    }

    List<Option<CompanyKind>> kinds(Turn turn) {
        return List.of(
                Option.of(CompanyKind.LEGAL_ENTITY, Text.of("requisites_sheet.legal_entity")),
                Option.of(CompanyKind.SOLE_TRADER, Text.of("requisites_sheet.sole_trader")));
    }

    boolean isFilled(Turn turn) {
        return !requisites(turn).values().isEmpty();
    }

    boolean isMissing(Turn turn) {
        return !requisites(turn).missing().isEmpty();
    }

    boolean hasProblems(Turn turn) {
        return !requisites(turn).problems().isEmpty();
    }

    boolean hasWarnings(Turn turn) {
        return !requisites(turn).warnings().isEmpty();
    }

    boolean isComplete(Turn turn) {
        return requisites(turn).areComplete();
    }

    boolean hasNext(Turn turn) {
        return draft.mayEdit(turn) && RequisitesTexts.next(requisites(turn)).isPresent();
    }

    boolean isGiven(Turn turn) {
        return requisites(turn).has(turn.get(FIELD));
    }

    boolean isWrong(Turn turn) {
        return !requisites(turn).problems(turn.get(FIELD)).isEmpty();
    }

    boolean canBeCleared(Turn turn) {
        return isGiven(turn) && turn.get(FIELD) != RequisiteField.NAME;
    }

    RequisiteField nextField(Turn turn) {
        return RequisitesTexts.next(requisites(turn)).orElseThrow();
    }

    Text title(Text text, Turn turn) {
        String name = requisites(turn).name();
        return name.isEmpty() ? Text.of("requisites_sheet.title_new") : text.with("company", name);
    }

    Text given(Text text, Turn turn) {
        return text.with("rows", RequisitesTexts.given(requisites(turn)));
    }

    Text missing(Text text, Turn turn) {
        return text.with("fields", RequisitesTexts.missing(requisites(turn)));
    }

    Text problems(Text text, Turn turn) {
        return text.with("problems", requisites(turn).problems());
    }

    Text warnings(Text text, Turn turn) {
        return text.with("problems", requisites(turn).warnings());
    }

    Text problemsOfField(Text text, Turn turn) {
        return text.with("problems", requisites(turn).problems(turn.get(FIELD)));
    }

    Text field(Text text, Turn turn) {
        RequisiteField field = turn.get(FIELD);
        return text.with("field", field.label()).with("given", requisites(turn).get(field));
    }

    Text next(Text text, Turn turn) {
        return text.with("field", nextField(turn).label());
    }

    Text keeping(Text text, Turn turn) {
        return requisites(turn).areComplete() ? text : Text.of("requisites_sheet.keep_as_is");
    }

    private Requisites requisites(Turn turn) {
        return draft.of(turn);
    }
}

package app.linekeeper.conversations.flows.company;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.locales.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Requisites in words. */
public final class RequisitesTexts {

    private RequisitesTexts() {}

    /** The forms, the usual one first. */
    static List<Option<LegalForm>> forms(LegalForm usual) {
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

    static List<Option<CompanyKind>> kinds() {
        return List.of(
                Option.of(CompanyKind.LEGAL_ENTITY, Text.of("requisites_sheet.legal_entity")),
                Option.of(CompanyKind.SOLE_TRADER, Text.of("requisites_sheet.sole_trader")));
    }

    /** What is given, a field a line; numbers can be copied by a tap. */
    public static List<Text> given(Requisites requisites) {
        return fields(requisites)
                .filter(requisites::has)
                .map(field -> Text.of(field.isWords() ? "requisites_sheet.words" : "requisites_sheet.code")
                        .with("field", field.label())
                        .with("given", requisites.get(field)))
                .toList();
    }

    static List<Text> missing(Requisites requisites) {
        return requisites.missing().stream()
                .map(field -> Text.of("requisites_sheet.missing_field").with("field", field.label()))
                .toList();
    }

    /** Every field as an option, marked by whether it is right, wrong or not given. */
    static List<Option<RequisiteField>> options(Requisites requisites) {
        return fields(requisites)
                .map(field -> Option.of(field, mark(requisites, field).with("field", field.label())))
                .toList();
    }

    /** The next field that documents wait for: the first that is missing, or else the first that is wrong. */
    static Optional<RequisiteField> next(Requisites requisites) {
        return Stream.concat(
                        requisites.missing().stream(),
                        fields(requisites)
                                .filter(field -> !requisites.problems(field).isEmpty()))
                .findFirst();
    }

    private static Text mark(Requisites requisites, RequisiteField field) {
        if (!requisites.has(field)) {
            return Text.of("requisites_sheet.field_empty");
        }
        return requisites.problems(field).isEmpty()
                ? Text.of("requisites_sheet.field_right")
                : Text.of("requisites_sheet.field_wrong");
    }

    private static Stream<RequisiteField> fields(Requisites requisites) {
        return Stream.concat(requisites.needed().stream(), requisites.optional().stream());
    }
}

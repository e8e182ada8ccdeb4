package app.linekeeper.conversations.flows.company;

import app.linekeeper.conversations.flow.Option;
import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.locales.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requisites in words. */
public final class RequisitesTexts {

    /** How many characters of what was not read a screen shows: a message has 4,096, and the requisites stand in it, too. */
    private static final int LONGEST_UNREAD = 1_200;

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
                        .with("field", requisites.label(field))
                        .with("given", requisites.get(field)))
                .toList();
    }

    static List<Text> missing(Requisites requisites) {
        return missing(requisites, requisites.missing());
    }

    static List<Text> missing(Requisites requisites, List<RequisiteField> missing) {
        return missing.stream()
                .map(field -> Text.of("requisites_sheet.missing_field").with("field", requisites.label(field)))
                .toList();
    }

    /** Each field that is doubted, with its possible values. */
    static List<Text> doubts(Requisites requisites, Map<RequisiteField, List<String>> doubts) {
        return doubts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(doubt -> Text.of("requisites_sheet.doubt")
                        .with("field", requisites.label(doubt.getKey()))
                        .with(
                                "readings",
                                doubt.getValue().stream()
                                        .map(value -> Text.of("requisites_sheet.doubt_reading")
                                                .with("given", value))
                                        .toList()))
                .toList();
    }

    /** What was not read, a line each; what does not fit on a screen is counted. */
    static List<Text> unread(List<String> lines) {
        List<Text> rows = new ArrayList<>();
        int length = 0;
        for (String line : lines) {
            length += line.length();
            if (length > LONGEST_UNREAD) {
                rows.add(Text.of("requisites_sheet.unread_more").with("n", lines.size() - rows.size()));
                return rows;
            }
            rows.add(Text.of("requisites_sheet.unread_line").with("line", line));
        }
        return rows;
    }

    static List<Option<Integer>> readings(List<String> values) {
        return IntStream.range(0, values.size())
                .mapToObj(place ->
                        Option.of(place, Text.of("requisites_sheet.reading").with("given", values.get(place))))
                .toList();
    }

    /** Every field as an option, marked by whether it is right, wrong or not given. */
    static List<Option<RequisiteField>> options(Requisites requisites) {
        return fields(requisites)
                .map(field -> Option.of(field, mark(requisites, field).with("field", requisites.label(field))))
                .toList();
    }

    /** The next field that documents wait for: the first that is missing, or else the first that is wrong. */
    static Optional<RequisiteField> next(Requisites requisites, List<RequisiteField> missing) {
        return Stream.concat(
                        missing.stream(),
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

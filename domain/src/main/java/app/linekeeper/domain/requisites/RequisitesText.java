package app.linekeeper.domain.requisites;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requisites as one text that a database or a document's snapshot keeps: a line for the form, then a line a field. */
public final class RequisitesText {

    private RequisitesText() {}

    /** The same requisites always make the same text. */
    public static String write(Requisites requisites) {
        // values hold no line breaks and no tabs: fields are normalised before they are kept
        String fields = Stream.of(RequisiteField.values())
                .filter(requisites::has)
                .map(field -> field + "\t" + requisites.get(field))
                .collect(Collectors.joining("\n"));
        return requisites.form() + "\t" + requisites.kind() + "\n" + fields;
    }

    /** @throws IllegalArgumentException if the text was not written by {@link #write} */
    public static Requisites read(String text) {
        String[] lines = text.split("\n", -1);
        String[] form = lines[0].split("\t", 2);
        if (form.length < 2) {
            throw new IllegalArgumentException("no requisites");
        }
        Map<RequisiteField, String> values = new EnumMap<>(RequisiteField.class);
        for (int number = 1; number < lines.length; number++) {
            String[] parts = lines[number].split("\t", 2);
            if (parts.length == 2) {
                values.put(RequisiteField.valueOf(parts[0]), parts[1]);
            }
        }
        return Requisites.of(LegalForm.valueOf(form[0]), CompanyKind.valueOf(form[1]), values);
    }
}

package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Requisites as people paste them in one layout, and what must be read in them. */
record PastedSheet(LegalForm form, String layout, String text, Map<RequisiteField, String> expected) {

    /** Every sheet of the resource {@code requisites/pasted-sheets.txt}. */
    static List<PastedSheet> all() {
        List<PastedSheet> sheets = new ArrayList<>();
        for (String each : resource().split("(?m)^=== ", -1)) {
            if (!each.startsWith("#")) {
                sheets.add(of(each));
            }
        }
        return sheets;
    }

    Requisites empty() {
        return Requisites.of(form, CompanyKind.LEGAL_ENTITY, Map.of());
    }

    private static PastedSheet of(String written) {
        String[] head = written.split("\n", 2);
        String[] title = head[0].split(" \\| ", 2);
        String[] parts = head[1].split("(?m)^---\n", 2);
        Map<RequisiteField, String> expected = new EnumMap<>(RequisiteField.class);
        parts[1].lines().forEach(line -> {
            String[] pair = line.split(": ", 2);
            expected.put(RequisiteField.valueOf(pair[0]), pair[1]);
        });
        return new PastedSheet(LegalForm.valueOf(title[0]), title[1], parts[0].strip(), expected);
    }

    private static String resource() {
        try (InputStream in = PastedSheet.class.getResourceAsStream("/requisites/pasted-sheets.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public String toString() {
        return form + ", " + layout;
    }
}

package app.linekeeper.domain.requisites.pasted;

import static org.assertj.core.api.Assertions.assertThat;

import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every field of 1,000 sheets with one sign of it replaced, left out, doubled or put in. */
class MutatedSheetsTest {

    private static final int SHEETS = 1_000;
    private static final String SIGNS = "0123456789ABZ\u0410\u041e\u0416x#. -\u2011\u00ab\"";

    private final PastedBlock blocks = new PastedBlock();
    private final Random random = new Random(17);

    @Test
    void aFieldOfWhichOneSignIsWrongIsReadAsItIsWrittenOrNamed() {
        List<PastedSheet> layouts = PastedSheet.all();
        List<String> wrong = new ArrayList<>();
        for (int number = 0; number < SHEETS; number++) {
            PastedSheet sheet = layouts.get(number % layouts.size());
            sheet.expected().forEach((field, value) -> {
                int place = sheet.text().indexOf(value);
                if (place >= 0 && place == sheet.text().lastIndexOf(value)) {
                    mutated(sheet, field, value, place, wrong);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private void mutated(PastedSheet sheet, RequisiteField field, String value, int place, List<String> wrong) {
        String written = mutation(value);
        String text = sheet.text().substring(0, place) + written + sheet.text().substring(place + value.length());
        PastedReading read = blocks.reading(text, sheet.empty()).orElseThrow();
        sheet.expected().forEach((each, expected) -> {
            String meant = normal(each, each == field ? written : expected);
            String got = read.requisites().get(each);
            if (!normal(each, got).equals(meant) && !isNamed(read, each)) {
                wrong.add(sheet + ": " + field + " written \u201c" + written + "\u201d, " + each + " read \u201c" + got
                        + "\u201d, meant \u201c" + meant + "\u201d");
            }
        });
    }

    /** Quotes are those of the language, and signs around a value are not part of it. */
    private static String normal(RequisiteField field, String value) {
        String normal = field.normal(Normalizer.normalize(value, Normalizer.Form.NFKC))
                .replaceAll("[\"\u00ab\u00bb\u201c\u201d]", "\"");
        return field.isWords()
                ? normal.replaceAll("^[^\\p{L}\\d(\"]+|[ .-]+$", "")
                : normal.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
    }

    private static boolean isNamed(PastedReading read, RequisiteField field) {
        Requisites requisites = read.requisites();
        return requisites.missing().contains(field)
                || read.doubts().containsKey(field)
                || !requisites.problems(field).isEmpty()
                || (!requisites.has(field) && requisites.optional().contains(field));
    }

    private String mutation(String value) {
        int place = random.nextInt(value.length());
        String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
        String before = value.substring(0, place);
        String after = value.substring(place + 1);
        return Stream.of(
                        before + sign + after,
                        before + after,
                        before + value.charAt(place) + value.charAt(place) + after,
                        before + sign + value.charAt(place) + after)
                .skip(random.nextInt(4))
                .findFirst()
                .orElseThrow();
    }
}

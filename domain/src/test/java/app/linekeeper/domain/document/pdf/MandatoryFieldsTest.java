package app.linekeeper.domain.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What law or custom asks for is on the page, word for word: a list for each form, with the source of every field. */
class MandatoryFieldsTest {

    @ParameterizedTest
    @EnumSource
    void everyFieldIsOnThePage(PrintedSample sample) throws IOException {
        String text = new PrintedPdf(sample.render()).text();
        List<List<String>> fields = fields(sample.file());
        assertThat(fields).isNotEmpty();
        assertThat(fields.stream().filter(field -> !text.contains(field.get(2))))
                .as("missing in: %s", text)
                .isEmpty();
    }

    /** Source, field, and how it is printed in the sample. */
    private static List<List<String>> fields(String sample) throws IOException {
        try (InputStream list = Objects.requireNonNull(
                MandatoryFieldsTest.class.getResourceAsStream("/mandatory/" + sample + ".tsv"), sample)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        }
    }
}

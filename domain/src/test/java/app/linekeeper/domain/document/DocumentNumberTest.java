package app.linekeeper.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentNumberTest {

    @Test
    void aNumberIsItsSeriesAndItsPlace() {
        assertThat(DocumentNumber.of("LK-AC-26", 2026, 128, false).printed()).isEqualTo("LK-AC-26-000128");
        assertThat(DocumentNumber.of("AC-26", 2026, 1_000_000, false).printed()).isEqualTo("AC-26-1000000");
    }

    @Test
    void aCheckedNumberEndsWithADigitOverItsYearAndPlace() {
        assertThat(DocumentNumber.of("L7-IN-26", 2026, 128, true).printed())
                .isEqualTo("L7-IN-26-000128-" + DammDigit.of("26000128"));
        assertThat(IntStream.range(2030, 2040)
                        .mapToObj(
                                year -> DocumentNumber.of("IN", year, 128, true).printed())
                        .map(printed -> printed.charAt(printed.length() - 1)))
                .doesNotHaveDuplicates();
    }
}

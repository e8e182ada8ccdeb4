package app.linekeeper.domain.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineNumbersTest {

    @Test
    void numbersThatFollowEachOtherAreARange() {
        assertThat(LineNumbers.of(IntStream.rangeClosed(10024, 10083)
                        .mapToObj(String::valueOf)
                        .toList()))
                .isEqualTo("10024–10083");
        assertThat(LineNumbers.of(List.of("10090", "10024", "10026", "10025"))).isEqualTo("10024–10026, 10090");
    }

    @Test
    void fewNumbersAreNamedOneByOneHoweverLong() {
        assertThat(LineNumbers.of(List.of("7"))).isEqualTo("7");
        assertThat(LineNumbers.of(List.of("99999", "100000"))).isEqualTo("99999, 100000");
        assertThat(LineNumbers.of(List.of("12345678901234567890", "3"))).isEqualTo("3, 12345678901234567890");
    }
}
